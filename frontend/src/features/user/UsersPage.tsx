import { Group } from '@mantine/core';
import { IconUserDown, IconZoomExclamation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { ButtonLink } from '@/components/links';
import { Page } from '@/components/Page';
import { ColumnChoice } from '@/components/table/ColumnChoice';
import { ListView } from '@/components/table/ListView';
import { SelectionBar } from '@/components/table/SelectionBar';
import { useColumnChoice } from '@/components/table/use-column-choice';
import { useSelection } from '@/components/table/use-selection';
import { useFormat } from '@/lib/format';
import { useUserColumns } from './columns';
import { userList, type Selection, type UserRow, type UserSearch } from './queries';
import { SavedViews } from './SavedViews';
import { filterOf, isFiltering, userSearchOf } from './search';
import { UserFilters } from './UserFilters';
import { UserTotals } from './UserTotals';

interface Props {
  search: UserSearch;
  onSearch: (change: UserSearch) => void;
  onOpen: (user: UserRow) => void;
  /** What can be done with the selected people. */
  actions: (selection: Selection, count: number) => ReactNode;
  /** Saves everybody who matches. */
  export: ReactNode;
}

export function UsersPage({ search, onSearch, onOpen, actions, export: save }: Props) {
  const { t } = useTranslation('users');
  const format = useFormat();
  const query = useQuery(userList(search));
  const columns = useUserColumns();
  const { visibility, hidden, show, showOnly } = useColumnChoice('users', columns);
  const selection = useSelection();
  const total = query.data?.total ?? 0;
  const filter = filterOf(search);
  const filtered = isFiltering(filter);
  const chosen: Selection = selection.everything
    ? { filter, exclude: [...selection.except] }
    : { userIds: [...selection.ids] };
  const change = (wanted: UserSearch) => {
    selection.clear();
    onSearch({ page: undefined, ...wanted });
  };
  return (
    <Page
      title={t('title')}
      lead={
        query.data === undefined
          ? undefined
          : t(filtered ? 'leadFiltered' : 'lead', { count: total, shown: format.number(total) })
      }
      action={
        <>
          {save}
          <ButtonLink to="/admin/people-imports" variant="default" leftSection={<IconUserDown size={18} />}>
            {t('import')}
          </ButtonLink>
        </>
      }
    >
      <Group justify="space-between" align="flex-start" mb="sm" wrap="nowrap">
        <UserFilters search={search} onSearch={change} />
        <Group gap="xs" wrap="nowrap">
          <SavedViews
            search={search}
            columns={columns.flatMap(({ id }) => (hidden.includes(id) ? [] : [id]))}
            onOpen={(view) => {
              if (view.columns.length > 0) showOnly(view.columns);
              change(userSearchOf(view.query));
            }}
          />
          <ColumnChoice columns={columns} hidden={hidden} onShow={show} />
        </Group>
      </Group>
      <UserTotals search={search} onSearch={change} />
      <ListView
        label={t('title')}
        query={query}
        columns={columns}
        visibility={visibility}
        rowId={({ id }) => id}
        rowName={({ displayName }) => displayName}
        sort={search.sort}
        selection={selection}
        onOpen={onOpen}
        onPaging={onSearch}
        empty={
          filtered ? (
            <EmptyState icon={IconZoomExclamation} title={t('empty.filtered')}>
              {t('empty.filteredText')}
            </EmptyState>
          ) : (
            <EmptyState
              icon={IconUserDown}
              title={t('empty.title')}
              action={<ButtonLink to="/admin/people-imports">{t('import')}</ButtonLink>}
            >
              {t('empty.text')}
            </EmptyState>
          )
        }
      />
      <SelectionBar selection={selection} total={total}>
        {actions(chosen, selection.count(total))}
      </SelectionBar>
    </Page>
  );
}
