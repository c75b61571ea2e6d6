import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconBooks, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { ButtonLink } from '@/components/links';
import { Page } from '@/components/Page';
import { ListView } from '@/components/table/ListView';
import { SelectionBar } from '@/components/table/SelectionBar';
import { useSelection } from '@/components/table/use-selection';
import { AssignDialog } from './AssignDialog';
import { useLibraryColumns } from './columns';
import { libraryGroups, libraryList, serverNames, type LibrarySearch } from './queries';

interface Props {
  search: LibrarySearch;
  onSearch: (change: LibrarySearch) => void;
}

export function LibrariesPage({ search, onSearch }: Props) {
  const { t } = useTranslation('libraries');
  const query = useQuery(libraryList({ pageSize: 100, ...search }));
  const servers = useQuery(serverNames()).data?.items ?? [];
  const groups = useQuery(libraryGroups()).data?.items ?? [];
  const columns = useLibraryColumns();
  const selection = useSelection();
  const total = query.data?.total ?? 0;
  const change = (wanted: LibrarySearch) => {
    selection.clear();
    onSearch({ page: undefined, ...wanted });
  };
  const type = useDebouncedCallback(
    (typed: string) => change({ search: typed === '' ? undefined : typed }),
    250,
  );
  const choices = (items: readonly { id: string; name: string }[]) =>
    items.map(({ id, name }) => ({ value: id, label: name }));
  const filtered = [search.serverId, search.groupId, search.search, search.state].some(
    (each) => each !== undefined,
  );
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={
        <ButtonLink to="/admin/library-groups" variant="default">
          {t('groups.title')}
        </ButtonLink>
      }
    >
      <Group gap="xs" mb="sm">
        <TextInput
          w={{ base: '100%', sm: 240 }}
          leftSection={<IconSearch size={16} aria-hidden />}
          placeholder={t('search')}
          aria-label={t('search')}
          defaultValue={search.search ?? ''}
          onChange={(event) => type(event.currentTarget.value.trim())}
        />
        <Select
          clearable
          placeholder={t('allServers')}
          aria-label={t('column.server')}
          data={choices(servers)}
          value={search.serverId ?? null}
          onChange={(value) => change({ serverId: value ?? undefined })}
        />
        <Select
          clearable
          placeholder={t('allGroups')}
          aria-label={t('column.group')}
          data={choices(groups)}
          value={search.groupId ?? null}
          onChange={(value) => change({ groupId: value ?? undefined })}
        />
      </Group>
      <ListView
        label={t('title')}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ title, serverName }) => `${title}, ${serverName}`}
        selection={selection}
        onPaging={onSearch}
        empty={
          <EmptyState
            icon={IconBooks}
            title={t(filtered ? 'emptyFiltered' : 'empty')}
            action={filtered ? undefined : <ButtonLink to="/admin/servers">{t('toServers')}</ButtonLink>}
          >
            {t(filtered ? 'emptyFilteredText' : 'emptyText')}
          </EmptyState>
        }
      />
      <SelectionBar selection={selection} total={selection.count(total)}>
        <AssignDialog libraryIds={selection.ids} groups={groups} onDone={selection.clear} />
      </SelectionBar>
    </Page>
  );
}
