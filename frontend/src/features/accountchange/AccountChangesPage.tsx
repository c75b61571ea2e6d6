import { Text } from '@mantine/core';
import { IconSwitchHorizontal } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { AnchorLink } from '@/components/links';
import { Page } from '@/components/Page';
import { StateBadge } from '@/components/StateBadge';
import { ListView } from '@/components/table/ListView';
import { SelectionBar } from '@/components/table/SelectionBar';
import { useSelection } from '@/components/table/use-selection';
import type { Column } from '@/components/table/columns';
import { changeTone } from '@/components/tones';
import { When } from '@/components/When';
import { ApproveAll } from './ApproveAll';
import { ApproveMany } from './ApproveMany';
import { ChangeFilters } from './ChangeFilters';
import { accountChangeList, type AccountChange, type ChangeSearch } from './queries';

interface Props {
  search: ChangeSearch;
  onSearch: (change: ChangeSearch) => void;
  onOpen: (change: AccountChange) => void;
}

export function AccountChangesPage({ search, onSearch, onOpen }: Props) {
  const { t } = useTranslation(['changes', 'common']);
  const query = useQuery(accountChangeList(search));
  const selection = useSelection();
  const selected = (query.data?.items ?? []).filter(({ id }) => selection.has(id));
  const { state, origin, proof, userId, search: text } = search;
  const filtered = [state, origin, proof, userId, text].some((value) => value !== undefined);
  const change = (wanted: ChangeSearch) => {
    selection.clear();
    onSearch({ page: undefined, ...wanted });
  };
  const columns = useMemo<readonly Column<AccountChange>[]>(
    () => [
      {
        id: 'user',
        header: t('column.user'),
        cell: ({ id, user }) => (
          <AnchorLink to="/admin/account-changes/$changeId" params={{ changeId: id }} fw={600} size="sm">
            {user.displayName}
          </AnchorLink>
        ),
      },
      {
        id: 'state',
        header: t('column.state'),
        cell: ({ state }) => (
          <StateBadge tone={changeTone[state]}>{t(`common:changeState.${state}`)}</StateBadge>
        ),
      },
      { id: 'new', header: t('column.new'), cell: ({ newEmail }) => newEmail },
      { id: 'server', header: t('column.server'), cell: ({ server }) => server?.name ?? '–' },
      {
        id: 'why',
        header: t('column.why'),
        cell: ({ origin, refusal }) => refusal?.message ?? t(`origin.${origin}`),
      },
      { id: 'at', header: t('column.at'), cell: ({ updatedAt }) => <When at={updatedAt} /> },
    ],
    [t],
  );
  return (
    <Page title={t('title')} lead={t('lead')} action={<ApproveAll search={search} />}>
      <ChangeFilters search={search} onSearch={change} />
      <ListView
        label={t('title')}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ user }) => user.displayName}
        onOpen={onOpen}
        onPaging={({ page, pageSize }) => change({ page, pageSize: pageSize ?? search.pageSize })}
        selection={selection}
        empty={
          <EmptyState icon={IconSwitchHorizontal} title={t(filtered ? 'filtered' : 'empty')}>
            <Text>{t(filtered ? 'filteredText' : 'emptyText')}</Text>
          </EmptyState>
        }
      />
      <SelectionBar selection={selection} total={selected.length}>
        <ApproveMany selected={selected} onDone={selection.clear} />
      </SelectionBar>
    </Page>
  );
}
