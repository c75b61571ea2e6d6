import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '@/components/links';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StateBadge } from '@/components/StateBadge';
import { DataTable } from '@/components/table/DataTable';
import type { Column } from '@/components/table/columns';
import { useFormat } from '@/lib/format';
import { planServers, type PlanServer } from './queries';

/** Every server with yes, or the reasons why not. */
export function PlanServers({ id }: { id: string }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const columns: readonly Column<PlanServer>[] = [
    {
      id: 'server',
      header: t('serving.column.server'),
      cell: ({ serverId, serverName, target }) => (
        <Stack gap={0}>
          <AnchorLink to="/admin/servers/$serverId" params={{ serverId }} size="sm" fw={600}>
            {serverName}
          </AnchorLink>
          {target && (
            <Text size="xs" c="dimmed">
              {t('serving.target')}
            </Text>
          )}
        </Stack>
      ),
    },
    { id: 'answer', header: t('serving.column.answer'), cell: (server) => <Answer server={server} /> },
    {
      id: 'seats',
      header: t('serving.column.seats'),
      align: 'end',
      cell: ({ freeSeats }) => format.number(freeSeats),
    },
  ];
  return (
    <Section title={t('serving.title')} lead={t('serving.lead')}>
      <QueryView query={useQuery(planServers(id))}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('serving.empty')}</Text>
          ) : (
            <DataTable
              label={t('serving.title')}
              rows={items}
              columns={columns}
              rowId={({ serverId }) => serverId}
            />
          )
        }
      </QueryView>
    </Section>
  );
}

function Answer({ server }: { server: PlanServer }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  if (server.takesNew) return <StateBadge tone="good">{t('serving.yes')}</StateBadge>;
  const groups = format.list(server.missingGroups.map(({ name }) => name));
  return (
    <Stack gap={2} align="flex-start">
      <StateBadge tone={server.serves ? 'warn' : 'bad'}>
        {t(server.serves ? 'serving.existing' : 'serving.no')}
      </StateBadge>
      {server.hindrances.map((each) => (
        <Text key={each} size="sm">
          {t(`hindrance.${each}`)}
          {each === 'LIBRARIES_MISSING' && ` (${t('serving.missing', { groups })})`}
        </Text>
      ))}
    </Stack>
  );
}
