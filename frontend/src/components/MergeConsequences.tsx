import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Body } from '@/api/types';
import { PartLines } from './PartLines';
import { ProblemAlert } from './ProblemAlert';
import { QueryView } from './QueryView';

export type MergePreview = Body<'/api/v1/users/{id}/merges/previews', 'post'>;
export type MergeChoices = Readonly<Record<string, string>>;

interface Props {
  preview: UseQueryResult<MergePreview>;
  choices: MergeChoices;
  onChoose: (choices: MergeChoices) => void;
  onMerge: (hash: string) => void;
  pending: boolean;
  error: unknown;
}

/** What only a person can decide, what happens then, and the button that does it. */
export function MergeConsequences({ preview, choices, onChoose, onMerge, pending, error }: Props) {
  const { t } = useTranslation('users');
  return (
    <QueryView query={preview}>
      {({ survivor: stays, closed, questions, lines, hash }) => (
        <Stack>
          {questions.map((question) => (
            <Question
              key={question.name}
              question={question}
              value={choices[question.name]}
              owner={(userId) => (userId === stays.id ? stays.name : closed.name)}
              onChange={(id) => onChoose({ ...choices, [question.name]: id })}
            />
          ))}
          {hash === undefined ? (
            <Text c="dimmed">{t('merge.chooseFirst')}</Text>
          ) : (
            <>
              <PartLines lines={lines} />
              <Alert color="amber">{t('merge.final', { closed: closed.name, name: stays.name })}</Alert>
              {error !== null && <ProblemAlert error={error} />}
              <Group justify="flex-end">
                <Button color="red" loading={pending} onClick={() => onMerge(hash)} h="auto" mih={36} py={6}>
                  <Text inherit style={{ whiteSpace: 'normal' }}>
                    {t('merge.confirm', { closed: closed.name, name: stays.name })}
                  </Text>
                </Button>
              </Group>
            </>
          )}
        </Stack>
      )}
    </QueryView>
  );
}

interface QuestionProps {
  question: MergePreview['questions'][number];
  value: string | undefined;
  owner: (userId: string) => string;
  onChange: (id: string) => void;
}

function Question({ question, value, owner, onChange }: QuestionProps) {
  const { t } = useTranslation('users');
  const login = question.name === 'login';
  return (
    <Radio.Group
      label={t(login ? 'merge.whichLogin' : 'merge.whichAccount')}
      description={t(login ? 'merge.whichLoginHint' : 'merge.whichAccountHint')}
      value={value ?? null}
      onChange={onChange}
    >
      <Stack gap="xs" mt="xs">
        {question.options.map(({ id, userId, label }) => (
          <Radio key={id} value={id} label={t('merge.option', { label, owner: owner(userId) })} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
