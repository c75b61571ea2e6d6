import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { QueryView } from '@/components/QueryView';
import { useFormat } from '@/lib/format';
import { EffectView } from './EffectView';
import { cancellationPreview, useCancelPayment, type Payment } from './queries';

/** What is taken is shown first; the payment itself stays as a fact. */
export function CancelPayment({ payment }: { payment: Payment }) {
  const { t } = useTranslation('payments');
  const format = useFormat();
  const [opened, { open, close }] = useDisclosure(false);
  const [cause, setCause] = useState('');
  const preview = useQuery({ ...cancellationPreview(payment.id), enabled: opened });
  const cancel = useCancelPayment(payment.id);
  const confirm = () => {
    if (preview.data === undefined) return;
    cancel.mutate(
      { cause: cause.trim(), hash: preview.data.hash },
      { onSuccess: close, onError: () => void preview.refetch() },
    );
  };
  const amount = format.money(payment.net);
  return (
    <>
      <Button variant="default" color="red" onClick={open}>
        {t('cancel.open')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('cancel.title', { id: payment.transactionId })}
        confirm={t('cancel.confirm', { amount })}
        disabled={preview.data === undefined || cause.trim() === ''}
        pending={cancel.isPending}
        error={cancel.error}
        onConfirm={confirm}
      >
        <Stack>
          <Text size="sm">{t('cancel.text')}</Text>
          <TextInput
            label={t('change.cause')}
            required
            maxLength={500}
            value={cause}
            onChange={(event) => setCause(event.currentTarget.value)}
          />
          <QueryView query={preview}>{({ effect }) => <EffectView effect={effect} />}</QueryView>
        </Stack>
      </ConfirmDialog>
    </>
  );
}
