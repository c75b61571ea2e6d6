import { SimpleGrid, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Figure } from './Figure';
import { overview, type Overview } from './queries';
import { SetUpChecklist } from './SetUpChecklist';
import { useAttention } from './use-attention';

export function DashboardPage() {
  const query = useQuery(overview());
  return <QueryView query={query}>{(found) => <Dashboard found={found} />}</QueryView>;
}

function Dashboard({ found }: { found: Overview }) {
  const { t } = useTranslation('overview');
  const { users, accountChanges, servers, plexAccounts } = found;
  const attention = useAttention(found);
  return (
    <Page title={t('title')} lead={attention}>
      <Stack gap="xl">
        <SetUpChecklist steps={found.checklist} />
        <FigureGroup title={t('people')}>
          <Figure to="/admin/users" label={t('users.total')} value={users.total} />
          <Figure
            to="/admin/users"
            search={{ state: 'ACTIVE' }}
            label={t('users.active')}
            value={users.active}
          />
          <Figure
            to="/admin/users"
            search={{ state: 'PERMANENT' }}
            label={t('users.permanent')}
            value={users.permanent}
          />
          <Figure
            to="/admin/users"
            search={{ state: 'EXPIRED' }}
            label={t('users.expired')}
            value={users.expired}
          />
          <Figure
            to="/admin/users"
            search={{ withoutServer: true }}
            label={t('users.withoutServer')}
            value={users.withoutServer}
            warn
          />
          <Figure
            to="/admin/users"
            search={{ state: 'SUSPENDED' }}
            label={t('users.suspended')}
            value={users.suspended}
          />
        </FigureGroup>
        <FigureGroup title={t('moves')}>
          <Figure
            to="/admin/users"
            search={{ changeRequired: true }}
            label={t('users.changeRequired')}
            value={users.changeRequired}
            warn
          />
          <Figure
            to="/admin/users"
            search={{ notReactedDays: 0 }}
            label={t('changes.notReacted')}
            value={accountChanges.notReacted}
          />
          <Figure
            to="/admin/account-changes"
            search={{ state: ['REQUESTED', 'CHECKED', 'APPLYING'] }}
            label={t('changes.requested')}
            value={accountChanges.requested}
          />
          <Figure
            to="/admin/account-changes"
            search={{ state: ['AWAITING_APPROVAL'] }}
            label={t('changes.awaiting')}
            value={accountChanges.awaitingApproval}
            warn
          />
          <Figure
            to="/admin/account-changes"
            search={{ state: ['INVITED'] }}
            label={t('changes.waiting')}
            value={accountChanges.waitingForAcceptance}
          />
          <Figure
            to="/admin/account-changes"
            search={{ state: ['COMPLETED'] }}
            label={t('changes.completed')}
            value={accountChanges.completed}
          />
          <Figure
            to="/admin/account-changes"
            search={{ state: ['FAILED'] }}
            label={t('changes.failed')}
            value={accountChanges.failed}
            warn
          />
        </FigureGroup>
        <FigureGroup title={t('servers.title')}>
          <Figure to="/admin/servers" label={t('servers.total')} value={servers.total} />
          <Figure to="/admin/servers" label={t('servers.detached')} value={servers.detached} warn />
          <Figure
            to="/admin/servers"
            label={t('servers.seats')}
            value={servers.seatsTaken}
            of={servers.seatsTotal}
          />
          <Figure
            to="/admin/plex-accounts"
            label={t('accounts.unhealthy')}
            value={plexAccounts.unhealthy}
            of={plexAccounts.total}
            warn
          />
        </FigureGroup>
      </Stack>
    </Page>
  );
}

function FigureGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Stack component="section" gap="xs" aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {title}
      </Title>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 4, xl: 6 }}>{children}</SimpleGrid>
    </Stack>
  );
}
