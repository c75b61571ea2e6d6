import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Section } from '@/components/Section';
import { useCloseAccount } from './queries';

export function CloseAccountSection({ onClosed }: { onClosed: () => void }) {
  const { t } = useTranslation('login');
  const [opened, { open, close }] = useDisclosure(false);
  const leave = useCloseAccount();
  return (
    <Section title={t('leave.title')} lead={t('leave.lead')}>
      <Button variant="default" onClick={open}>
        {t('leave.open')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('leave.question')}
        confirm={t('leave.confirm')}
        pending={leave.isPending}
        error={leave.error}
        onConfirm={() => leave.mutate(undefined, { onSuccess: onClosed })}
      >
        <Text>{t('leave.text')}</Text>
      </ConfirmDialog>
    </Section>
  );
}
