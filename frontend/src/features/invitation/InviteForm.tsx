import { Button, Group, Select, Stack, Switch, TextInput } from '@mantine/core';
import type { FormErrors, UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PaidFields } from '@/components/payment/PaidFields';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import type { Draft } from './draft';
import { planChoices, serverChoices } from './queries';

interface Props {
  form: UseFormReturnType<Draft>;
  pending: boolean;
  error: unknown;
}

export function InviteForm({ form, pending, error }: Props) {
  const { t } = useTranslation('invitations');
  return (
    <Section title={t('form.who')}>
      <Stack>
        {error !== null && <ProblemAlert error={error} />}
        <TextInput
          label={t('form.address')}
          description={t('form.addressHint')}
          required
          autoComplete="off"
          {...form.getInputProps('address')}
        />
        <TextInput
          label={t('form.name')}
          description={t('form.nameHint')}
          {...form.getInputProps('displayName')}
        />
        <Choices form={form} />
        <Switch
          label={t('form.permanent')}
          description={t('form.permanentHint')}
          {...form.getInputProps('permanent', { type: 'checkbox' })}
        />
        {!form.values.permanent && <Time form={form} />}
        <Group justify="flex-end">
          <Button type="submit" loading={pending}>
            {form.values.address.trim() === ''
              ? t('form.submit')
              : t('form.submitTo', { address: form.values.address.trim() })}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}

function Choices({ form }: Pick<Props, 'form'>) {
  const { t } = useTranslation('invitations');
  const plans = useQuery(planChoices()).data?.items ?? [];
  const servers = useQuery(serverChoices()).data?.items ?? [];
  const choices = (items: readonly { id: string; name: string }[]) =>
    items.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      {!form.values.permanent && (
        <Select
          label={t('form.plan')}
          placeholder={t('form.defaultPlan')}
          clearable
          clearButtonProps={{ 'aria-label': t('form.defaultPlan') }}
          data={choices(plans.filter(({ active }) => active))}
          {...form.getInputProps('planId')}
        />
      )}
      <Select
        label={t('form.server')}
        placeholder={t('form.automatic')}
        clearable
        clearButtonProps={{ 'aria-label': t('form.automatic') }}
        data={choices(servers)}
        {...form.getInputProps('serverId')}
      />
    </>
  );
}

function Time({ form }: Pick<Props, 'form'>) {
  const { t } = useTranslation('invitations');
  const { planId } = form.values;
  const price = useQuery(planChoices()).data?.items.find(({ id, isDefault }) =>
    planId === null ? isDefault : id === planId,
  )?.price;
  return (
    <>
      <TextInput
        type="date"
        label={t('form.until')}
        description={t('form.untilHint')}
        {...form.getInputProps('until')}
      />
      <Switch
        label={t('form.paid')}
        description={t('form.paidHint')}
        {...form.getInputProps('paid', { type: 'checkbox' })}
      />
      {form.values.paid && (
        <PaidFields
          draft={form.values.payment}
          price={price}
          errors={below(form.errors)}
          onChange={(part) => form.setFieldValue('payment', { ...form.values.payment, ...part })}
        />
      )}
    </>
  );
}

const place = 'payment.';

const below = (errors: FormErrors): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors).flatMap(([field, message]) =>
      field.startsWith(place) && typeof message === 'string'
        ? [[field.slice(place.length), message] as const]
        : [],
    ),
  );
