import { Button, Group, Stack, TextInput } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { LocationCard } from './LocationCard';
import { locationList, useAddLocation } from './queries';

export function LocationsPage() {
  const { t } = useTranslation('servers');
  const query = useQuery(locationList());
  const mayWrite = useMay('servers:write');
  return (
    <Page size="narrow" title={t('locations.title')} lead={t('locations.lead')}>
      <Stack>
        {mayWrite && <AddLocation />}
        <QueryView query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState icon={IconMapPin} title={t('locations.empty')}>
                {t('locations.emptyText')}
              </EmptyState>
            ) : (
              <Stack gap="xs">
                {items.map((location, position) => (
                  <LocationCard
                    key={location.id}
                    location={location}
                    before={items[position - 1]}
                    after={items[position + 1]}
                  />
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
