import { Progress, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '@/components/links';
import { StateBadge } from '@/components/StateBadge';
import type { Column } from '@/components/table/columns';
import { When } from '@/components/When';
import type { Server } from './queries';
import { ServerActions } from './ServerActions';

export function useServerColumns(onResult: (text: string, good: boolean) => void): readonly Column<Server>[] {
  const { t } = useTranslation(['servers', 'common']);
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('column.name'),
        cell: ({ id, name }) => (
          <AnchorLink to="/admin/servers/$serverId" params={{ serverId: id }} fw={600} size="sm">
            {name}
          </AnchorLink>
        ),
      },
      { id: 'state', header: t('column.state'), cell: (server) => <ServerState server={server} /> },
      { id: 'account', header: t('column.account'), cell: ({ plexAccountName }) => plexAccountName ?? '–' },
      { id: 'location', header: t('column.location'), cell: ({ location }) => location?.name ?? '–' },
      {
        id: 'seats',
        header: t('column.seats'),
        cell: ({ seatsTaken, maxUsers }) => (
          <Stack gap={3} w={120}>
            <Text size="sm">{t('seats', { taken: seatsTaken, all: maxUsers })}</Text>
            <Text size="xs" c="dimmed">
              {t('seatsFree', { count: Math.max(0, maxUsers - seatsTaken) })}
            </Text>
            <Progress size={4} value={maxUsers === 0 ? 100 : (seatsTaken / maxUsers) * 100} aria-hidden />
          </Stack>
        ),
      },
      { id: 'libraries', header: t('column.libraries'), align: 'end', cell: ({ libraries }) => libraries },
      {
        id: 'new',
        header: t('column.allowsNew'),
        cell: ({ allowsNew }) => t(allowsNew ? 'common:yes' : 'common:no'),
      },
      {
        id: 'seen',
        header: t('column.seen'),
        cell: ({ lastSeenAt }) => (lastSeenAt === undefined ? t('common:never') : <When at={lastSeenAt} />),
      },
      {
        id: 'actions',
        header: t('column.actions'),
        align: 'end',
        fixed: true,
        cell: (server) => <ServerActions server={server} onResult={onResult} />,
      },
    ],
    [t, onResult],
  );
}

export function ServerState({ server }: { server: Server }) {
  const { t } = useTranslation('servers');
  if (server.state === 'DETACHED') return <StateBadge tone="warn">{t('state.detached')}</StateBadge>;
  if (!server.enabled) return <StateBadge tone="calm">{t('state.disabled')}</StateBadge>;
  if (server.reachable === false) return <StateBadge tone="bad">{t('state.unreachable')}</StateBadge>;
  return <StateBadge tone="good">{t('state.ready')}</StateBadge>;
}
