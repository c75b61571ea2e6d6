import { Button, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoneyFields } from '@/components/payment/MoneyFields';
import { useFormat } from '@/lib/format';
import type { LineDraft } from './payment-draft';
import { people, person, planChoices } from './queries';

interface Props {
  line: LineDraft;
  /** Its number when none is given. */
  place: number;
  /** What is wrong with it, by field. */
  errors: Record<string, string>;
  onChange: (line: LineDraft) => void;
  onRemove: (() => void) | undefined;
}

export function PaymentLine({ line, place, errors, onChange, onRemove }: Props) {
  const { t } = useTranslation(['payments', 'common']);
  const format = useFormat();
  const plans = useQuery(planChoices()).data?.items ?? [];
  const plan = plans.find(({ id }) => id === line.planId);
  return (
    <Stack gap="xs">
      <Group grow align="flex-start">
        <PersonChoice
          value={line.userId}
          error={errors['userId']}
          onChange={(userId) => onChange({ ...line, userId })}
        />
        <Select
          label={t('column.plan')}
          required
          error={errors['planId']}
          data={plans.map(({ id, name }) => ({ value: id, label: name }))}
          value={line.planId}
          onChange={(planId) => onChange({ ...line, planId, amount: '', currency: '' })}
        />
      </Group>
      <Group grow align="flex-end">
        <NumberInput
          label={t('field.periods')}
          description={
            plan === undefined
              ? undefined
              : t('field.periodsHint', {
                  duration: t(`common:duration.${plan.duration.unit}`, { count: plan.duration.count }),
                })
          }
          min={1}
          max={120}
          allowDecimal={false}
          value={line.periods}
          error={errors['periods']}
          onChange={(periods) => onChange({ ...line, periods })}
        />
        <MoneyFields
          label={t('field.amount')}
          description={
            plan === undefined ? undefined : t('field.amountHint', { price: format.money(plan.price) })
          }
          value={line}
          likely={plan?.price.currency}
          error={errors['amount'] ?? errors['amount.amount'] ?? errors['amount.currency']}
          onChange={(typed) => onChange({ ...line, ...typed })}
        />
      </Group>
      <Group grow align="flex-end">
        <NumberInput
          label={t('field.sequence')}
          description={t('field.sequenceHint', { count: place })}
          min={1}
          max={10_000}
          allowDecimal={false}
          value={line.sequence}
          error={errors['sequence']}
          onChange={(sequence) => onChange({ ...line, sequence })}
        />
        <TextInput
          type="date"
          label={t('field.startDay')}
          description={t('field.startDayHint')}
          value={line.startDay}
          error={errors['startsAt']}
          onChange={(event) => onChange({ ...line, startDay: event.currentTarget.value })}
        />
        {onRemove !== undefined && (
          <Button variant="subtle" color="red" onClick={onRemove}>
            {t('record.remove')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

interface ChoiceProps {
  value: string | null;
  error: string | undefined;
  onChange: (userId: string | null) => void;
}

/** Found by typing: there may be a hundred thousand. */
function PersonChoice({ value, error, onChange }: ChoiceProps) {
  const { t } = useTranslation('payments');
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed, 250);
  const chosen = useQuery({ ...person(value ?? ''), enabled: value !== null }).data;
  const found = useQuery(people(settled === chosen?.displayName ? '' : settled)).data?.items ?? [];
  const choices = found.map(({ id, displayName, email }) => ({
    value: id,
    label: email === undefined || email === displayName ? displayName : `${displayName} · ${email}`,
  }));
  const known = chosen === undefined || choices.some((each) => each.value === chosen.id);
  return (
    <Select
      label={t('column.user')}
      required
      searchable
      error={error}
      nothingFoundMessage={t('field.nobody')}
      filter={({ options }) => options}
      data={known ? choices : [{ value: chosen.id, label: chosen.displayName }, ...choices]}
      value={value}
      onChange={onChange}
      onSearchChange={setTyped}
    />
  );
}
