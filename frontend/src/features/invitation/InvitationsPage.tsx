import { Chip, Group, Stack, Text } from '@mantine/core';
import { IconList, IconMail, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { EmptyState } from '@/components/EmptyState';
import { AnchorLink, ButtonLink } from '@/components/links';
import { Page } from '@/components/Page';
import { StateBadge } from '@/components/StateBadge';
import { ListView } from '@/components/table/ListView';
import type { Column } from '@/components/table/columns';
import { When } from '@/components/When';
import { InvitationActions } from './InvitationActions';
import { invitationList, type Invitation, type InvitationSearch } from './queries';
import { states, stateTone } from './tones';

interface Props {
  search: InvitationSearch;
  onSearch: (change: InvitationSearch) => void;
}

export function InvitationsPage({ search, onSearch }: Props) {
  const { t } = useTranslation('invitations');
  const mayWrite = useMay('users:write');
  const query = useQuery(invitationList(search));
  const columns = useColumns(mayWrite);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={
        mayWrite && (
          <>
            <ButtonLink to="/admin/invitations/list" variant="default" leftSection={<IconList size={18} />}>
              {t('fromList')}
            </ButtonLink>
            <ButtonLink to="/admin/invitations/new" leftSection={<IconUserPlus size={18} />}>
              {t('invite')}
            </ButtonLink>
          </>
        )
      }
    >
      <Chip.Group
        value={search.state ?? 'ALL'}
        onChange={(value) => onSearch({ page: undefined, state: states.find((each) => each === value) })}
      >
        <Group gap="xs" mb="sm">
          <Chip value="ALL">{t('all')}</Chip>
          {states.map((state) => (
            <Chip key={state} value={state}>
              {t(`state.${state}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <ListView
        label={t('title')}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ user }) => user.name}
        onPaging={({ page, pageSize }) => onSearch({ page, pageSize: pageSize ?? search.pageSize })}
        empty={
          <EmptyState icon={IconMail} title={t(search.state === undefined ? 'empty' : 'emptyFiltered')}>
            <Text>{t('emptyText')}</Text>
          </EmptyState>
        }
      />
    </Page>
  );
}

function useColumns(mayWrite: boolean): readonly Column<Invitation>[] {
  const { t } = useTranslation('invitations');
  return useMemo(
    () => [
      {
        id: 'user',
        header: t('column.user'),
        cell: ({ user, address }) => (
          <Stack gap={0}>
            <AnchorLink to="/admin/users/$userId" params={{ userId: user.id }} fw={600} size="sm">
              {user.name}
            </AnchorLink>
            <Text size="xs" c="dimmed">
              {address}
            </Text>
          </Stack>
        ),
      },
      {
        id: 'state',
        header: t('column.state'),
        cell: ({ state, detail }) => (
          <Stack gap={2}>
            <StateBadge tone={stateTone[state]}>{t(`state.${state}`)}</StateBadge>
            {detail !== undefined && (
              <Text size="xs" c="dimmed" maw={320}>
                {detail}
              </Text>
            )}
          </Stack>
        ),
      },
      { id: 'server', header: t('column.server'), cell: ({ server }) => server.name },
      { id: 'plan', header: t('column.plan'), cell: ({ plan }) => plan.name },
      {
        id: 'kind',
        header: t('column.kind'),
        cell: ({ kind, sendings }) => (
          <>
            {t(`kind.${kind}`)}
            {sendings > 1 && ` · ${t('sendings', { count: sendings })}`}
          </>
        ),
      },
      {
        id: 'lapses',
        header: t('column.lapses'),
        cell: ({ lapsesAt }) => (lapsesAt === undefined ? '–' : <When at={lapsesAt} />),
      },
      { id: 'at', header: t('column.at'), cell: ({ updatedAt }) => <When at={updatedAt} /> },
      ...(mayWrite
        ? [
            {
              id: 'actions',
              header: t('column.actions'),
              cell: (row: Invitation) => <InvitationActions invitation={row} />,
            },
          ]
        : []),
    ],
    [t, mayWrite],
  );
}
