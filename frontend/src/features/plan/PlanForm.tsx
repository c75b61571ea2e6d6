import {
  Button,
  Group,
  MultiSelect,
  NativeSelect,
  NumberInput,
  Stack,
  Switch,
  TextInput,
  Textarea,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem, fieldErrors } from '@/api/problem';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { groupChoices, serverChoices, useSavePlan, type Plan } from './queries';
import { draftOf, planOf, units } from './draft';

const flags = ['downloads', 'transcoding', 'isDefault', 'isTrial', 'active'] as const;

interface Props {
  plan: Plan | undefined;
  onSaved: () => void;
}

export function PlanForm({ plan, onSaved }: Props) {
  const { t } = useTranslation(['plans', 'common']);
  const save = useSavePlan(plan);
  const groups = useQuery(groupChoices()).data?.items ?? [];
  const servers = useQuery(serverChoices()).data?.items ?? [];
  const form = useForm({
    initialValues: draftOf(plan),
    validate: {
      name: (value) => (value.trim() === '' ? t('invalid.name') : null),
      amount: (value) => (/^\d+([.,]\d{1,2})?$/.test(value.trim()) ? null : t('invalid.amount')),
      currency: (value) => (/^[A-Za-z]{3}$/.test(value) ? null : t('invalid.currency')),
    },
  });
  const choices = (items: readonly { id: string; name: string }[]) =>
    items.map(({ id, name }) => ({ value: id, label: name }));
  const submit = form.onSubmit((draft) =>
    save.mutate(planOf(draft), {
      onSuccess: onSaved,
      onError: (error) => form.setErrors(fieldErrors(asProblem(error))),
    }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {save.error !== null && <ProblemAlert error={save.error} />}
        <Section title={t('section.what')}>
          <Stack>
            <TextInput label={t('name')} required {...form.getInputProps('name')} />
            <Textarea label={t('description')} autosize minRows={2} {...form.getInputProps('description')} />
            <MultiSelect
              label={t('groups')}
              description={t('groupsHint')}
              data={choices(groups.filter(({ kind }) => kind !== 'PRIVATE'))}
              {...form.getInputProps('groupIds')}
            />
            <MultiSelect
              label={t('servers')}
              description={t('serversHint')}
              data={choices(servers)}
              {...form.getInputProps('targetServerIds')}
            />
          </Stack>
        </Section>
        <Section title={t('section.price')} lead={plan === undefined ? undefined : t('section.priceLead')}>
          <Group grow align="flex-start">
            <TextInput label={t('amount')} inputMode="decimal" {...form.getInputProps('amount')} />
            <TextInput label={t('currency')} maxLength={3} {...form.getInputProps('currency')} />
            <NumberInput label={t('count')} min={1} {...form.getInputProps('count')} />
            <NativeSelect
              label={t('unit')}
              data={units.map((unit) => ({ value: unit, label: t(`unitName.${unit}`) }))}
              {...form.getInputProps('unit')}
            />
          </Group>
        </Section>
        <Section title={t('section.limits')}>
          <Stack>
            <Group grow align="flex-start">
              <NumberInput label={t('streams')} min={1} {...form.getInputProps('streams')} />
              <NumberInput
                label={t('deviceLimit')}
                min={1}
                placeholder={t('common:unlimited')}
                {...form.getInputProps('deviceLimit')}
              />
            </Group>
            {flags.map((flag) => (
              <Switch
                key={flag}
                label={t(`switch.${flag}.label`)}
                description={t(`switch.${flag}.text`)}
                {...form.getInputProps(flag, { type: 'checkbox' })}
              />
            ))}
          </Stack>
        </Section>
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending}>
            {t(plan === undefined ? 'create' : 'common:save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
