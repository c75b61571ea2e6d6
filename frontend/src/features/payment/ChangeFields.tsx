import { Group, NumberInput, Radio, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PaidFields } from '@/components/payment/PaidFields';
import type { Draft, Kind } from './change-draft';
import { planChoices } from './queries';

interface Props {
  kind: Kind;
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}

export function ChangeFields({ kind, ...rest }: Props) {
  if (kind === 'GIFT') return <GiftFields {...rest} />;
  if (kind === 'END') return <EndFields {...rest} />;
  return kind === 'PLAN' ? <PlanFields {...rest} /> : null;
}

type FieldProps = Omit<Props, 'kind'>;

function GiftFields({ draft, onChange }: FieldProps) {
  const { t } = useTranslation('payments');
  return (
    <Group grow align="flex-start">
      <NumberInput
        label={t('change.days')}
        description={t('change.daysHint')}
        min={1}
        max={36_500}
        allowDecimal={false}
        value={draft.days}
        onChange={(days) => onChange({ days })}
      />
      <PlanChoice
        label={t('change.giftPlan')}
        description={t('change.giftPlanHint')}
        clearable
        draft={draft}
        onChange={onChange}
      />
    </Group>
  );
}

function EndFields({ draft, onChange }: FieldProps) {
  const { t } = useTranslation('payments');
  return (
    <Stack gap="sm">
      <Switch
        label={t('change.atOnce')}
        checked={draft.atOnce}
        onChange={(event) => onChange({ atOnce: event.currentTarget.checked })}
      />
      {!draft.atOnce && (
        <TextInput
          type="date"
          label={t('change.day')}
          description={t('change.dayHint')}
          value={draft.day}
          onChange={(event) => onChange({ day: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
}

function PlanFields({ draft, onChange }: FieldProps) {
  const { t } = useTranslation('payments');
  const chosen = useQuery(planChoices()).data?.items.find(({ id }) => id === draft.planId);
  const pick = <T extends string>(values: readonly T[], value: string) =>
    values.find((each) => each === value);
  return (
    <Stack gap="sm">
      <PlanChoice label={t('change.newPlan')} draft={draft} onChange={onChange} />
      <Radio.Group
        label={t('change.start')}
        value={draft.start}
        onChange={(value) => onChange({ start: pick(['NOW', 'AT_END'] as const, value) ?? 'NOW' })}
      >
        <Group mt={6}>
          <Radio value="NOW" label={t('change.startNow')} />
          <Radio value="AT_END" label={t('change.startAtEnd')} />
        </Group>
      </Radio.Group>
      <Radio.Group
        label={t('change.rest')}
        value={draft.rest}
        onChange={(value) => onChange({ rest: pick(['CREDIT', 'SAME_END'] as const, value) ?? 'CREDIT' })}
      >
        <Stack mt={6} gap={6}>
          <Radio value="CREDIT" label={t('change.restCredit')} description={t('change.restCreditHint')} />
          <Radio value="SAME_END" label={t('change.restSameEnd')} description={t('change.restSameEndHint')} />
        </Stack>
      </Radio.Group>
      <Switch
        label={t('change.paid')}
        checked={draft.paid}
        onChange={(event) => onChange({ paid: event.currentTarget.checked })}
      />
      {draft.paid && (
        <PaidFields
          draft={draft.payment}
          price={chosen?.price}
          onChange={(part) => onChange({ payment: { ...draft.payment, ...part } })}
        />
      )}
    </Stack>
  );
}

interface ChoiceProps extends FieldProps {
  label: string;
  description?: string;
  clearable?: boolean;
}

function PlanChoice({ label, description, clearable = false, draft, onChange }: ChoiceProps) {
  const plans = useQuery(planChoices()).data?.items ?? [];
  return (
    <Select
      label={label}
      description={description}
      clearable={clearable}
      data={plans.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
      value={draft.planId}
      onChange={(planId) => onChange({ planId })}
    />
  );
}
