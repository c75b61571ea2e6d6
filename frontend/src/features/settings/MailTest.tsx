import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelf } from '@/api/use-session';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useMailProblem } from '@/components/use-mail-problem';
import { useTestMail, type MailDraft, type MailTest as Outcome } from './queries';

/** Tries what is typed, saved or not. */
export function MailTest({ draft }: { draft: () => MailDraft }) {
  const { t } = useTranslation('settings');
  const [recipient, setRecipient] = useState(useSelf()?.email ?? '');
  const test = useTestMail();
  const run = () =>
    test.mutate({ settings: draft(), ...(recipient.trim() === '' ? {} : { recipient: recipient.trim() }) });
  return (
    <Stack gap="sm">
      <Group align="flex-end">
        <TextInput
          flex="1 1 240px"
          type="email"
          label={t('mail.testTo')}
          description={t('mail.testToHint')}
          value={recipient}
          onChange={({ currentTarget: { value } }) => setRecipient(value)}
        />
        <Button variant="default" loading={test.isPending} onClick={run}>
          {t('mail.test')}
        </Button>
      </Group>
      {test.error !== null && <ProblemAlert error={test.error} />}
      {test.data !== undefined && <TestOutcome outcome={test.data} />}
    </Stack>
  );
}

function TestOutcome({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('settings');
  const explain = useMailProblem();
  const { passed, mailSent, problem, reply } = outcome;
  const title = passed ? t(mailSent ? 'mail.passedMail' : 'mail.passed') : t('mail.failed');
  return (
    <Alert color={passed ? 'teal' : 'red'} title={title} role="status">
      {problem !== undefined && <Text size="sm">{explain(problem.toLowerCase().replaceAll('_', '-'))}</Text>}
      {reply !== '' && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('mail.said', { reply })}
        </Text>
      )}
    </Alert>
  );
}
