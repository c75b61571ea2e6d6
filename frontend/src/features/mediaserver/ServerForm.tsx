import { Button, Group, NumberInput, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { locationList, useEditServer, type Server } from './queries';

const switches = [
  'enabled',
  'allowsNew',
  'allowsTrials',
  'logStreams',
  'logDownloads',
  'allow4kTranscoding',
] as const;

export function ServerForm({ server }: { server: Server }) {
  const { t } = useTranslation(['servers', 'common']);
  const edit = useEditServer(server);
  const locations = useQuery(locationList()).data?.items ?? [];
  const mayWrite = useMay('servers:write');
  const { name, maxUsers, enabled, allowsNew, allowsTrials, logStreams, logDownloads, allow4kTranscoding } =
    server;
  const form = useForm({
    initialValues: {
      name,
      maxUsers,
      enabled,
      allowsNew,
      allowsTrials,
      logStreams,
      logDownloads,
      allow4kTranscoding,
      locationId: server.location?.id ?? null,
    },
  });
  return (
    <Section title={t('edit.title')}>
      <form
        onSubmit={form.onSubmit((values) =>
          edit.mutate({ ...values, locationId: values.locationId ?? undefined }),
        )}
      >
        <fieldset disabled={!mayWrite} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
          <Stack>
            {edit.error !== null && <ProblemAlert error={edit.error} />}
            <TextInput label={t('column.name')} {...form.getInputProps('name')} />
            <Group grow align="flex-start">
              <NumberInput label={t('edit.maxUsers')} min={0} {...form.getInputProps('maxUsers')} />
              <Select
                label={t('column.location')}
                clearable
                data={locations.map(({ id, name: place }) => ({ value: id, label: place }))}
                {...form.getInputProps('locationId')}
              />
            </Group>
            {switches.map((each) => (
              <Switch
                key={each}
                label={t(`switch.${each}.label`)}
                description={t(`switch.${each}.text`)}
                {...form.getInputProps(each, { type: 'checkbox' })}
              />
            ))}
            <Group justify="flex-end">
              <Button type="submit" disabled={!form.isDirty()} loading={edit.isPending}>
                {t('common:save')}
              </Button>
            </Group>
          </Stack>
        </fieldset>
      </form>
    </Section>
  );
}
