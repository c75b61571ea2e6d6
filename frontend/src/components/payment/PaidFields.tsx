import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { MoneyFields } from './MoneyFields';
import { methods, type PaidDraft } from './paid-draft';

interface Props {
  draft: PaidDraft;
  price?: { amount: string; currency: string } | undefined;
  /** It pays for several people, whose parts are numbered one by one: here is the total. */
  shared?: boolean;
  /** The currency of the total, as far as it is known. */
  likely?: string | undefined;
  /** What is wrong, by field. */
  errors?: Readonly<Record<string, string>>;
  onChange: (part: Partial<PaidDraft>) => void;
}

/** What is known of a payment. */
export function PaidFields({ draft, price, shared = false, likely, errors = {}, onChange }: Props) {
  const { t } = useTranslation('payments');
  const format = useFormat();
  const priceHint = price === undefined ? undefined : t('field.priceHint', { price: format.money(price) });
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <TextInput
        label={t('field.transactionId')}
        description={t('field.transactionIdHint')}
        required
        maxLength={200}
        value={draft.transactionId}
        error={errors['transactionId']}
        onChange={(event) => onChange({ transactionId: event.currentTarget.value })}
      />
      {!shared && (
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
      )}
      <MoneyFields
        label={shared ? t('field.total') : t('field.amount')}
        description={shared ? t('field.totalHint') : priceHint}
        value={draft}
        likely={likely ?? price?.currency}
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
    </SimpleGrid>
  );
}
