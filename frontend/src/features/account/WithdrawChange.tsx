import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useWithdrawChange, type MyAccountChange } from './queries';

interface Props {
  change: MyAccountChange;
  onWithdrawn: () => void;
}

export function WithdrawChange({ change, onWithdrawn }: Props) {
  const { t } = useTranslation('account');
  const [opened, { open, close }] = useDisclosure(false);
  const withdraw = useWithdrawChange();
  return (
    <>
      <Button variant="subtle" color="gray" onClick={open} style={{ alignSelf: 'flex-start' }}>
        {t('change.step3.withdraw')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('change.step3.withdrawAsk', { account: change.newEmail })}
        confirm={t('change.step3.withdrawConfirm')}
        pending={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdraw.mutate(change.id, { onSuccess: onWithdrawn })}
      >
        <Text>{t('change.step3.withdrawText')}</Text>
      </ConfirmDialog>
    </>
  );
}
