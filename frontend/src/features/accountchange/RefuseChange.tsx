import { Button, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useChangeActions, type AccountChange } from './queries';

const longest = 500;

export function RefuseChange({ change }: { change: AccountChange }) {
  const { t } = useTranslation('changes');
  const { refuse } = useChangeActions(change.id);
  const [opened, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const name = change.user.displayName;
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('refuse')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('refuseTitle', { name })}
        confirm={t('refuseConfirm', { name })}
        pending={refuse.isPending}
        disabled={reason.trim() === ''}
        error={refuse.error}
        onConfirm={() => refuse.mutate(reason.trim(), { onSuccess: close })}
      >
        <Text>{t('refuseText', { name })}</Text>
        <Textarea
          label={t('reason', { name })}
          value={reason}
          maxLength={longest}
          autosize
          minRows={2}
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}
