import { Stack } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { AddByName } from '@/components/AddByName';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { LocationCard } from './LocationCard';
import { locationList, useAddLocation } from './queries';

export function LocationsPage() {
  const { t } = useTranslation('servers');
  const query = useQuery(locationList());
  const add = useAddLocation();
  const mayWrite = useMay('servers:write');
  return (
    <Page size="narrow" title={t('locations.title')} lead={t('locations.lead')}>
      <Stack>
        {mayWrite && <AddByName label={t('locations.name')} action={t('locations.add')} add={add} />}
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
