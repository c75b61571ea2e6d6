import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface Typed {
  amount: string;
  currency: string;
}

interface Props {
  label: string;
  description: string | undefined;
  value: Typed;
  /** The currency that it is most likely in. */
  likely: string | undefined;
  error: string | undefined;
  onChange: (value: Typed) => void;
}

/** An amount, and its currency as soon as there is one. */
export function MoneyFields({ label, description, value, likely, error, onChange }: Props) {
  const { t } = useTranslation('payments');
  return (
    <Group align="flex-end" wrap="nowrap" gap="xs">
      <TextInput
        flex={1}
        label={label}
        description={description}
        inputMode="decimal"
        value={value.amount}
        error={error}
        onChange={(event) =>
          onChange({
            amount: event.currentTarget.value,
            currency: value.currency === '' ? (likely ?? '') : value.currency,
          })
        }
      />
      {value.amount.trim() !== '' && (
        <TextInput
          w={90}
          label={t('field.currency')}
          maxLength={3}
          value={value.currency}
          onChange={(event) => onChange({ ...value, currency: event.currentTarget.value })}
        />
      )}
    </Group>
  );
}
