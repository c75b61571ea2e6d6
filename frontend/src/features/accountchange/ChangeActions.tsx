import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useChangeActions, type AccountChange } from './queries';
import { RefuseChange } from './RefuseChange';

export function ChangeActions({ change }: { change: AccountChange }) {
  const { t } = useTranslation('changes');
  const { retry, approve } = useChangeActions(change.id);
  if (!useMay('account-changes:write')) return null;
  const unfinished = !['COMPLETED', 'REFUSED', 'WITHDRAWN'].includes(change.state);
  const error = approve.error ?? retry.error;
  return (
    <>
      {error !== null && <ProblemAlert error={error} />}
      {change.state === 'AWAITING_APPROVAL' && (
        <Button loading={approve.isPending} onClick={() => approve.mutate()}>
          {t('approve')}
        </Button>
      )}
      {change.state === 'FAILED' && (
        <Button loading={retry.isPending} onClick={() => retry.mutate()}>
          {t('retry')}
        </Button>
      )}
      {unfinished && <RefuseChange change={change} />}
      {unfinished && <Withdraw change={change} />}
    </>
  );
}

function Withdraw({ change }: { change: AccountChange }) {
  const { t } = useTranslation('changes');
  const { withdraw } = useChangeActions(change.id);
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('withdraw')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('withdrawTitle', { name: change.user.displayName })}
        confirm={t('withdrawConfirm', { name: change.user.displayName })}
        pending={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdraw.mutate(undefined, { onSuccess: close })}
      >
        <Text>{t('withdrawText')}</Text>
      </ConfirmDialog>
    </>
  );
}
