import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { BackLink } from '../BackLink';
import { Page } from '../Page';
import { ProblemAlert } from '../ProblemAlert';
import { StateBadge } from '../StateBadge';
import { importTone, type ImportState } from './tones';

interface Props {
  title: string;
  back: { to: '/admin/people-imports' | '/admin/user-imports'; label: string };
  state: ImportState;
  /** What is read, or done, at the moment. */
  busy: string;
  preview: string;
  done: { title: string; link: ReactNode };
  failure: string | undefined;
  apply: {
    label: string;
    disabled: boolean;
    mutation: { isPending: boolean; error: unknown; mutate: (hash: string) => void };
    hash: string | undefined;
  };
  /** The lines, as soon as they are known. */
  children: ReactNode;
}

/** Before: what would happen, line by line. During: that it goes on. After: what became of each line. */
export function ImportFrame({ title, back, state, apply, children, ...words }: Props) {
  const { t } = useTranslation();
  return (
    <Page
      title={title}
      before={<BackLink to={back.to}>{back.label}</BackLink>}
      lead={<StateBadge tone={importTone[state]}>{t(`import.state.${state}`)}</StateBadge>}
      action={state === 'PREVIEWED' && <Apply {...apply} />}
    >
      <Stack>
        <Standing state={state} {...words} />
        {state !== 'READING' && children}
      </Stack>
    </Page>
  );
}

function Apply({ label, disabled, mutation, hash }: Props['apply']) {
  const mayWrite = useMay('users:write');
  if (hash === undefined || !mayWrite) return null;
  return (
    <Stack gap="xs" align="flex-end">
      {mutation.error !== null && <ProblemAlert error={mutation.error} />}
      <Button loading={mutation.isPending} disabled={disabled} onClick={() => mutation.mutate(hash)}>
        {label}
      </Button>
    </Stack>
  );
}

function Standing({
  state,
  busy,
  preview,
  done,
  failure,
}: Pick<Props, 'state' | 'busy' | 'preview' | 'done' | 'failure'>) {
  const { t } = useTranslation();
  switch (state) {
    case 'READING':
    case 'APPLYING':
      return (
        <Group gap="sm" role="status">
          <Loader size={18} aria-hidden />
          <Text>{busy}</Text>
        </Group>
      );
    case 'PREVIEWED':
      return (
        <Alert color="tide" title={t('import.preview')}>
          {preview}
        </Alert>
      );
    case 'DONE':
      return (
        <Alert color="teal" icon={<IconCircleCheck />} title={done.title}>
          {done.link}
        </Alert>
      );
    case 'FAILED':
      return (
        <Alert color="red" title={t('import.failed')}>
          {failure ?? t('import.failedText')}
        </Alert>
      );
  }
}
