import { Button, Group, MultiSelect, NumberInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { accessSettings, reducedGroups, useChangeAccess, type AccessSettings } from './queries';

export function AccessSection() {
  const query = useQuery(accessSettings());
  return (
    <QueryView query={query}>{({ body, etag }) => <AccessForm settings={body} etag={etag} />}</QueryView>
  );
}

function AccessForm({ settings, etag }: { settings: AccessSettings; etag: string }) {
  const { t } = useTranslation(['expiry', 'common']);
  const change = useChangeAccess(etag);
  const mayWrite = useMay('settings:write');
  const groups = useQuery(reducedGroups()).data?.items ?? [];
  const { reducedDays, reducedGroupIds, mostPeople, mostPercent } = settings;
  const form = useForm({ initialValues: { reducedDays, reducedGroupIds, mostPeople, mostPercent } });
  return (
    <Section title={t('settings.title')} lead={t('settings.lead')}>
      <form
        onSubmit={form.onSubmit((values) => change.mutate(values, { onSuccess: () => form.resetDirty() }))}
      >
        <fieldset disabled={!mayWrite} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
          <Stack>
            {change.error !== null && <ProblemAlert error={change.error} />}
            <NumberInput
              label={t('settings.reducedDays')}
              description={t('settings.reducedDaysHint')}
              min={0}
              max={365}
              {...form.getInputProps('reducedDays')}
            />
            <MultiSelect
              label={t('settings.reducedGroups')}
              description={t('settings.reducedGroupsHint')}
              data={groups
                .filter(({ kind }) => kind !== 'PRIVATE')
                .map(({ id, name }) => ({ value: id, label: name }))}
              {...form.getInputProps('reducedGroupIds')}
            />
            <Group grow align="flex-start">
              <NumberInput
                label={t('settings.mostPeople')}
                description={t('settings.mostPeopleHint')}
                min={0}
                max={100000}
                {...form.getInputProps('mostPeople')}
              />
              <NumberInput
                label={t('settings.mostPercent')}
                description={t('settings.mostPercentHint')}
                min={0}
                max={100}
                suffix=" %"
                {...form.getInputProps('mostPercent')}
              />
            </Group>
            <Group justify="flex-end">
              {change.isSuccess && !form.isDirty() && (
                <Text size="sm" c="dimmed" role="status">
                  {t('common:saved')}
                </Text>
              )}
              <Button type="submit" disabled={!form.isDirty()} loading={change.isPending}>
                {t('common:save')}
              </Button>
            </Group>
          </Stack>
        </fieldset>
      </form>
    </Section>
  );
}
