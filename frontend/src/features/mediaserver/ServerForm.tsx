import { Button, Group, NumberInput, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { locationList } from './location/queries';
import { useEditServer, type Server } from './queries';

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
  const form = useForm({ initialValues: draftOf(server) });
  type Draft = ReturnType<typeof draftOf>;
  const submit = form.onSubmit((draft) => {
    const changed = <Name extends keyof Draft>(name: Name) => (form.isDirty(name) ? draft[name] : undefined);
    edit.mutate(
      {
        name: changed('name'),
        configuredAddress: changed('configuredAddress'),
        maxUsers: changed('maxUsers'),
        locationId: changed('locationId'),
        enabled: changed('enabled'),
        allowsNew: changed('allowsNew'),
        allowsTrials: changed('allowsTrials'),
        logStreams: changed('logStreams'),
        logDownloads: changed('logDownloads'),
        allow4kTranscoding: changed('allow4kTranscoding'),
      },
      { onSuccess: () => form.resetDirty(draft) },
    );
  });
  return (
    <Section title={t('edit.title')}>
      <form onSubmit={submit}>
        <fieldset disabled={!mayWrite} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
          <Stack>
            {edit.error !== null && <ProblemAlert error={edit.error} />}
            <TextInput label={t('column.name')} {...form.getInputProps('name')} />
            <TextInput
              label={t('edit.address')}
              description={t('edit.addressText')}
              placeholder="http://192.168.1.5:32400"
              {...form.getInputProps('configuredAddress')}
            />
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

function draftOf(server: Server) {
  const { name, maxUsers, enabled, allowsNew, allowsTrials, logStreams, logDownloads, allow4kTranscoding } =
    server;
  const locationId = server.location?.id ?? null;
  const configuredAddress = server.configuredAddress ?? '';
  return {
    name,
    configuredAddress,
    maxUsers,
    enabled,
    allowsNew,
    allowsTrials,
    logStreams,
    logDownloads,
    allow4kTranscoding,
    locationId,
  };
}
