import { Alert, Button, Group, Modal, Radio, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { PartLines } from '@/components/PartLines';
import { QueryView } from '@/components/QueryView';
import { mergePreview, useFoundUsers, useMerge, type MergePreview, type UserDetail } from './queries';

interface Props {
  survivor: UserDetail;
  onClose: () => void;
}

/** Choose who is closed, answer what only a person can decide, read what happens, then do it. */
export function MergeDialog({ survivor, onClose }: Props) {
  const { t } = useTranslation(['users', 'common']);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const [closedUserId, setClosed] = useState<string | null>(null);
  const found = useFoundUsers(search).filter(({ id }) => id !== survivor.id);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('merge.title', { name: survivor.displayName })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <Select
          searchable
          label={t('merge.other')}
          description={t('merge.otherHint')}
          nothingFoundMessage={t('merge.noOne')}
          data={found.map(({ id, displayName, email }) => ({
            value: id,
            label: email === undefined ? displayName : `${displayName} · ${email}`,
          }))}
          filter={({ options }) => options}
          value={closedUserId}
          onChange={setClosed}
          onSearchChange={setTyped}
        />
        {closedUserId !== null && (
          <Consequences
            key={closedUserId}
            survivor={survivor}
            closedUserId={closedUserId}
            onClose={onClose}
          />
        )}
      </Stack>
    </Modal>
  );
}

function Consequences({ survivor, closedUserId, onClose }: Props & { closedUserId: string }) {
  const { t } = useTranslation('users');
  const [choices, setChoices] = useState<Record<string, string>>({});
  const preview = useQuery(mergePreview(survivor.id, { closedUserId, choices }));
  const merge = useMerge(survivor.id);
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
              onChange={(id) => setChoices((before) => ({ ...before, [question.name]: id }))}
            />
          ))}
          {hash === undefined ? (
            <Text c="dimmed">{t('merge.chooseFirst')}</Text>
          ) : (
            <>
              <PartLines lines={lines} />
              <Alert color="amber">{t('merge.final', { closed: closed.name, name: stays.name })}</Alert>
              {merge.error !== null && <ProblemAlert error={merge.error} />}
              <Group justify="flex-end">
                <Button
                  color="red"
                  loading={merge.isPending}
                  onClick={() =>
                    merge.mutate(
                      { closedUserId, choices, hash },
                      { onSuccess: onClose, onError: () => void preview.refetch() },
                    )
                  }
                >
                  {t('merge.confirm', { closed: closed.name, name: stays.name })}
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
