import { SimpleGrid } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { AddPlexAccount } from './AddPlexAccount';
import { PlexAccountCard } from './PlexAccountCard';
import { plexAccountList } from './queries';

export function PlexAccountsPage() {
  const { t } = useTranslation('servers');
  const query = useQuery(plexAccountList());
  return (
    <Page title={t('accounts.title')} lead={t('accounts.lead')} action={<AddPlexAccount />}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconPlugConnected} title={t('accounts.empty')} action={<AddPlexAccount />}>
              {t('accounts.emptyText')}
            </EmptyState>
          ) : (
            <SimpleGrid cols={{ base: 1, lg: 2 }}>
              {items.map((account) => (
                <PlexAccountCard key={account.id} account={account} />
              ))}
            </SimpleGrid>
          )
        }
      </QueryView>
    </Page>
  );
}
