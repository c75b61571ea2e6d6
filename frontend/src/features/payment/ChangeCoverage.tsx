import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { emptyDraft, changeOf, type Draft, type Kind } from './change-draft';
import { ChangeFields } from './ChangeFields';
import { EffectView } from './EffectView';
import { coverageChangePreview, useChangeCoverage } from './queries';

interface Props {
  userId: string;
  name: string;
  kind: Kind;
  /** The interval that is taken back. */
  coverageId?: string;
  children?: ReactNode;
}

/** What would happen is shown while it is typed; the button does exactly that. */
export function ChangeCoverage({ userId, name, kind, coverageId, children }: Props) {
  const { t } = useTranslation(['payments', 'common']);
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        variant={kind === 'REVOKE' ? 'subtle' : 'default'}
        size={kind === 'REVOKE' ? 'compact-sm' : 'sm'}
        color={kind === 'REVOKE' ? 'red' : undefined}
        onClick={open}
      >
        {children ?? t(`change.${kind}.open`)}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t(`change.${kind}.title`, { name })}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <ChangeForm userId={userId} name={name} kind={kind} coverageId={coverageId} onDone={close} />
      </Modal>
    </>
  );
}

interface FormProps {
  userId: string;
  name: string;
  kind: Kind;
  coverageId: string | undefined;
  onDone: () => void;
}

function ChangeForm({ userId, name, kind, coverageId, onDone }: FormProps) {
  const { t } = useTranslation(['payments', 'common']);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [settled] = useDebouncedValue(draft, 300);
  const [cause, setCause] = useState('');
  const change = changeOf(kind, settled, coverageId);
  const preview = useQuery({
    ...coverageChangePreview(userId, { ...(change ?? { kind }), cause: '–' }),
    enabled: change !== undefined,
  });
  const apply = useChangeCoverage(userId);
  const ready = change !== undefined && preview.data !== undefined && settled === draft;
  const submit = () => {
    if (!ready || cause.trim() === '') return;
    apply.mutate(
      { ...change, cause: cause.trim(), hash: preview.data.hash },
      { onSuccess: onDone, onError: () => void preview.refetch() },
    );
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <Text size="sm" c="dimmed">
          {t(`change.${kind}.text`)}
        </Text>
        <ChangeFields kind={kind} draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
        <TextInput
          label={t('change.cause')}
          description={t('change.causeHint')}
          required
          maxLength={500}
          value={cause}
          onChange={(event) => setCause(event.currentTarget.value)}
        />
        {change === undefined ? (
          <Text size="sm" c="dimmed">
            {t('change.incomplete')}
          </Text>
        ) : (
          <QueryView query={preview}>{({ effect }) => <EffectView effect={effect} />}</QueryView>
        )}
        {apply.error !== null && <ProblemAlert error={apply.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('common:cancel')}
          </Button>
          <Button
            type="submit"
            color={kind === 'REVOKE' ? 'red' : undefined}
            disabled={!ready || cause.trim() === ''}
            loading={apply.isPending}
          >
            {t(`change.${kind}.confirm`, { name })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
