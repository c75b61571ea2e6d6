import { Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { MoneyFields } from './MoneyFields';
import { methods, type PaidDraft } from './paid-draft';

interface Props {
  draft: PaidDraft;
  price: { amount: string; currency: string } | undefined;
  /** What is wrong, by field. */
  errors?: Readonly<Record<string, string>>;
  onChange: (part: Partial<PaidDraft>) => void;
}

/** The payment that goes with something else. */
export function PaidFields({ draft, price, errors = {}, onChange }: Props) {
  const { t } = useTranslation('payments');
  const format = useFormat();
  return (
    <Stack gap="sm">
      <Group grow align="flex-start">
        <TextInput
          label={t('field.transactionId')}
          description={t('field.transactionIdHint')}
          required
          maxLength={200}
          value={draft.transactionId}
          error={errors['transactionId']}
          onChange={(event) => onChange({ transactionId: event.currentTarget.value })}
        />
        <NumberInput
          label={t('field.sequence')}
          description={t('field.sequenceHint', { count: 1 })}
          min={1}
          max={10_000}
          allowDecimal={false}
          value={draft.sequence}
          error={errors['sequence']}
          onChange={(sequence) => onChange({ sequence })}
        />
      </Group>
      <Group grow align="flex-start">
        <MoneyFields
          label={t('field.amount')}
          description={price === undefined ? undefined : t('field.priceHint', { price: format.money(price) })}
          value={draft}
          likely={price?.currency}
          error={errors['amount'] ?? errors['amount.amount'] ?? errors['amount.currency']}
          onChange={onChange}
        />
        <Select
          label={t('field.method')}
          description={t('field.methodHint')}
          allowDeselect={false}
          data={methods.map((value) => ({ value, label: t(`method.${value}`) }))}
          value={draft.method}
          onChange={(value) => onChange({ method: methods.find((each) => each === value) ?? 'OTHER' })}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput
          type="date"
          label={t('field.day')}
          description={t('field.dayHint')}
          value={draft.day}
          error={errors['occurredAt']}
          onChange={(event) => onChange({ day: event.currentTarget.value })}
        />
        <TextInput
          label={t('field.note')}
          description={t('field.noteHint')}
          maxLength={2000}
          value={draft.note}
          error={errors['note']}
          onChange={(event) => onChange({ note: event.currentTarget.value })}
        />
      </Group>
    </Stack>
  );
}
