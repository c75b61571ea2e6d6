import { Chip, Code, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '@/components/links';
import { StateBadge } from '@/components/StateBadge';
import { ListView } from '@/components/table/ListView';
import type { Column } from '@/components/table/columns';
import { useFormat } from '@/lib/format';
import { useActionText } from './action-text';
import { bulkRows, type BulkEdit, type BulkRow, type RowSearch } from './queries';
import { rowStates, rowTone } from './tones';

interface Props {
  edit: BulkEdit;
  search: RowSearch;
  onSearch: (change: RowSearch) => void;
}

export function BulkRows({ edit, search, onSearch }: Props) {
  const { t } = useTranslation('bulk');
  const before = edit.state === 'PREVIEWED';
  const query = useQuery(bulkRows(edit, search));
  const text = useActionText();
  const format = useFormat();
  const present = rowStates.filter((state) => (edit.rowStates[state] ?? 0) > 0);
  const columns: readonly Column<BulkRow>[] = [
    {
      id: 'user',
      header: t('column.user'),
      cell: ({ user }) => (
        <AnchorLink to="/admin/users/$userId" params={{ userId: user.id }} fw={600} size="sm">
          {user.displayName}
        </AnchorLink>
      ),
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => <StateBadge tone={rowTone[state]}>{text.state(state, before)}</StateBadge>,
    },
    { id: 'difference', header: t('column.difference'), cell: (row) => <Difference row={row} /> },
    {
      id: 'reason',
      header: t('column.reason'),
      cell: ({ problem }) => problem?.message ?? '',
    },
  ];
  return (
    <Stack gap="sm">
      <Chip.Group
        value={search.state ?? 'ALL'}
        onChange={(value) => onSearch({ page: undefined, state: rowStates.find((each) => each === value) })}
      >
        <Group gap="xs">
          <Chip value="ALL">{t('all')}</Chip>
          {present.map((state) => (
            <Chip key={state} value={state}>
              {text.state(state, before)} {format.number(edit.rowStates[state] ?? 0)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <ListView
        label={t('rows')}
        query={query}
        columns={columns}
        rowId={({ ordinal }) => String(ordinal)}
        rowName={({ user }) => user.displayName}
        onPaging={({ page, pageSize }) => onSearch({ page, pageSize: pageSize ?? search.pageSize })}
        empty={<Text c="dimmed">{t('noRows')}</Text>}
      />
    </Stack>
  );
}

/** Only what differs, as before → after. */
function Difference({ row }: { row: BulkRow }) {
  const text = useActionText();
  const names = [...new Set([...Object.keys(row.before), ...Object.keys(row.after)])];
  return (
    <Group gap={6}>
      {names
        .filter((name) => text.value(row.before[name]) !== text.value(row.after[name]))
        .map((name) => (
          <Text key={name} size="sm" span>
            {text.field(name)}: <Code>{text.value(row.before[name])}</Code> →{' '}
            <Code>{text.value(row.after[name])}</Code>
          </Text>
        ))}
    </Group>
  );
}
