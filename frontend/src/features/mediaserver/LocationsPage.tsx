import { ActionIcon, Button, Card, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconMapPin, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { locationList, useAddLocation, useRemoveLocation } from './queries';

export function LocationsPage() {
  const { t } = useTranslation('servers');
  const query = useQuery(locationList());
  const mayWrite = useMay('servers:write');
  const remove = useRemoveLocation();
  return (
    <Page size="narrow" title={t('locations.title')} lead={t('locations.lead')}>
      <Stack>
        {mayWrite && <AddLocation />}
        {remove.error !== null && <ProblemAlert error={remove.error} />}
        <QueryView query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState icon={IconMapPin} title={t('locations.empty')}>
                {t('locations.emptyText')}
              </EmptyState>
            ) : (
              <Stack gap="xs">
                {items.map(({ id, name }) => (
                  <Card key={id} padding="sm">
                    <Group justify="space-between">
                      <Text fw={600}>{name}</Text>
                      {mayWrite && (
                        <ActionIcon
                          variant="subtle"
                          color="red"
                          aria-label={t('locations.delete', { name })}
                          onClick={() => remove.mutate(id)}
                        >
                          <IconTrash size={18} />
                        </ActionIcon>
                      )}
                    </Group>
                  </Card>
                ))}
              </Stack>
            )
          }
        </QueryView>
      </Stack>
    </Page>
  );
}

function AddLocation() {
  const { t } = useTranslation('servers');
  const add = useAddLocation();
  const [name, setName] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(name.trim(), { onSuccess: () => setName('') });
      }}
    >
      <Stack gap="xs">
        {add.error !== null && <ProblemAlert error={add.error} />}
        <Group align="flex-end">
          <TextInput
            flex={1}
            label={t('locations.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" loading={add.isPending} disabled={name.trim() === ''}>
            {t('locations.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
