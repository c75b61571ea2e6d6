import { Alert, Button, Text, Title } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useCheckChange, type MyAccountChange } from './queries';
import { Waiting } from './Waiting';
import { WithdrawChange } from './WithdrawChange';

interface Props {
  change: MyAccountChange;
  onWithdrawn: () => void;
}

/** The last thing to do is done at Plex; this page waits for it. */
export function Invited({ change, onWithdrawn }: Props) {
  const { t } = useTranslation('account');
  const check = useCheckChange(change.id);
  return (
    <>
      <Title order={2}>{t('change.step3.invited')}</Title>
      <Text>
        {t('change.step3.invitedText', { account: change.newEmail, server: change.serverName ?? '' })}
      </Text>
      {change.unregistered && (
        <Alert color="amber">{t('change.step3.unregistered', { account: change.newEmail })}</Alert>
      )}
      {change.acceptUrl !== undefined && (
        <Button
          component="a"
          href={change.acceptUrl}
          target="_blank"
          rel="noreferrer"
          size="md"
          rightSection={<IconExternalLink size={18} />}
        >
          {t('change.step3.accept')}
        </Button>
      )}
      {check.error !== null && <ProblemAlert error={check.error} />}
      <Button variant="default" size="md" loading={check.isPending} onClick={() => check.mutate()}>
        {t('change.step3.accepted')}
      </Button>
      <Waiting text={t('change.step3.waiting')} />
      <WithdrawChange change={change} onWithdrawn={onWithdrawn} />
    </>
  );
}
