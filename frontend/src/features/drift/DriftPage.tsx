import { Button, Group, Select, Switch, Text } from '@mantine/core';
import { IconCircleCheck, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { ListView } from '@/components/table/ListView';
import { SelectionBar } from '@/components/table/SelectionBar';
import { useSelection } from '@/components/table/use-selection';
import { DecideDialog } from './DecideDialog';
import { useDriftColumns } from './columns';
import { driftList, driftServers, kinds, useReadShares, type DriftSearch } from './queries';

interface Props {
  search: DriftSearch;
  onSearch: (change: DriftSearch) => void;
}

export function DriftPage({ search, onSearch }: Props) {
  const { t } = useTranslation('drift');
  const ignored = search.ignored ?? false;
  const query = useQuery(driftList({ ...search, ignored }));
  const servers = useQuery(driftServers()).data?.items ?? [];
  const columns = useDriftColumns();
  const selection = useSelection();
  const read = useReadShares();
  const mayWrite = useMay('servers:write');
  const total = query.data?.total ?? 0;
  const change = (wanted: DriftSearch) => {
    selection.clear();
    onSearch({ page: undefined, ...wanted });
  };
  const byRule = selection.everything && selection.except.length === 0;
  const chosen = byRule
    ? { serverId: search.serverId, kind: search.kind }
    : {
        ids: selection.everything
          ? (query.data?.items ?? []).map(({ id }) => id).filter((id) => selection.has(id))
          : [...selection.ids],
      };
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={
        mayWrite && (
          <Button
            variant="default"
            leftSection={<IconRefresh size={18} />}
            loading={read.isPending}
            onClick={() => read.mutate()}
          >
            {t('read')}
          </Button>
        )
      }
    >
      {read.error !== null && <ProblemAlert error={read.error} />}
      {read.isSuccess && (
        <Text size="sm" c="dimmed" role="status" mb="xs">
          {t('reading')}
        </Text>
      )}
      <Group gap="xs" mb="sm">
        <Select
          clearable
          placeholder={t('allServers')}
          aria-label={t('column.server')}
          data={servers.map(({ id, name }) => ({ value: id, label: name }))}
          value={search.serverId ?? null}
          onChange={(value) => change({ serverId: value ?? undefined })}
        />
        <Select
          clearable
          w={260}
          placeholder={t('allKinds')}
          aria-label={t('column.kind')}
          data={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={search.kind ?? null}
          onChange={(value) => change({ kind: kinds.find((kind) => kind === value) })}
        />
        <Switch
          label={t('ignored')}
          checked={ignored}
          onChange={(event) => change({ ignored: event.currentTarget.checked ? true : undefined })}
        />
      </Group>
      <ListView
        label={t('title')}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ user, facts }) => user?.name ?? facts.title ?? facts.username ?? facts.email ?? '–'}
        selection={mayWrite ? selection : undefined}
        onPaging={({ page, pageSize }) => onSearch({ page, pageSize: pageSize ?? search.pageSize })}
        empty={
          <EmptyState icon={IconCircleCheck} title={t(ignored ? 'emptyIgnored' : 'empty')}>
            {t('emptyText')}
          </EmptyState>
        }
      />
      <SelectionBar selection={selection} total={selection.count(total) === 0 ? 0 : total}>
        {(ignored ? (['NOTICE_AGAIN'] as const) : (['ADOPT', 'RE_APPLY', 'IGNORE'] as const)).map(
          (action) => (
            <DecideDialog
              key={action}
              action={action}
              count={selection.count(total)}
              wish={{ ...chosen, action }}
              onDone={selection.clear}
            />
          ),
        )}
      </SelectionBar>
    </Page>
  );
}
