import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { QueryView } from '@/components/QueryView';
import { useFormat } from '@/lib/format';
import { correctionPreview, useCorrectPayment, type Payment } from './queries';

/** The amount was typed wrongly, or a part went back; the time stays. */
export function CorrectPayment({ payment }: { payment: Payment }) {
  const { t } = useTranslation('payments');
  const format = useFormat();
  const [opened, { open, close }] = useDisclosure(false);
  const [amount, setAmount] = useState(payment.net.amount);
  const [cause, setCause] = useState('');
  const [settled] = useDebouncedValue(amount, 300);
  const wanted = {
    amount: settled.trim().replace(',', '.'),
    currency: payment.net.currency,
  };
  const changed = wanted.amount !== '' && wanted.amount !== payment.net.amount;
  const preview = useQuery({
    ...correctionPreview(payment.id, { amount: wanted, cause: '–' }),
    enabled: opened && changed,
  });
  const correct = useCorrectPayment(payment.id);
  const confirm = () => {
    if (preview.data === undefined) return;
    correct.mutate(
      { amount: wanted, cause: cause.trim(), hash: preview.data.hash },
      { onSuccess: close, onError: () => void preview.refetch() },
    );
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('correct.open')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        tone="tide"
        title={t('correct.title', { id: payment.transactionId })}
        confirm={t('correct.confirm')}
        disabled={preview.data === undefined || settled !== amount || cause.trim() === ''}
        pending={correct.isPending}
        error={correct.error}
        onConfirm={confirm}
      >
        <Stack>
          <Text size="sm">{t('correct.text')}</Text>
          <TextInput
            label={t('correct.amount', { currency: payment.net.currency })}
            inputMode="decimal"
            value={amount}
            onChange={(event) => setAmount(event.currentTarget.value)}
          />
          <TextInput
            label={t('change.cause')}
            required
            maxLength={500}
            value={cause}
            onChange={(event) => setCause(event.currentTarget.value)}
          />
          {changed && (
            <QueryView query={preview}>
              {({ before, after }) => (
                <Text>
                  {t('correct.effect', { before: format.money(before), after: format.money(after) })}
                </Text>
              )}
            </QueryView>
          )}
        </Stack>
      </ConfirmDialog>
    </>
  );
}
