import { Chip, Group, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Paging } from '@/lib/search-params';
import { ListView } from '../table/ListView';
import type { Column } from '../table/columns';

interface Line {
  ordinal: number;
}

interface Props<T extends Line, V extends string> {
  label: string;
  query: UseQueryResult<{ items: T[]; page: number; pageSize: number; total: number }>;
  columns: readonly Column<T>[];
  verdicts: readonly { value: V; label: string; count: number }[];
  search: { verdict?: V; pageSize?: number };
  onSearch: (change: { verdict?: V | undefined } & Paging) => void;
}

/** The lines of an import, of one verdict or all. */
export function ImportLines<T extends Line, V extends string>({
  label,
  query,
  columns,
  verdicts,
  search,
  onSearch,
}: Props<T, V>) {
  const { t } = useTranslation();
  const chosen: string = search.verdict ?? 'ALL';
  return (
    <Stack gap="sm">
      <Chip.Group
        value={chosen}
        onChange={(wanted) =>
          onSearch({ page: undefined, verdict: verdicts.find(({ value }) => value === wanted)?.value })
        }
      >
        <Group gap="xs">
          <Chip value="ALL">{t('import.all')}</Chip>
          {verdicts.map((verdict) => (
            <Chip key={verdict.value} value={verdict.value}>
              {verdict.label} {verdict.count}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <ListView
        label={label}
        query={query}
        columns={columns}
        rowId={({ ordinal }) => String(ordinal)}
        onPaging={({ page, pageSize }) => onSearch({ page, pageSize: pageSize ?? search.pageSize })}
        empty={<Text c="dimmed">{t('import.noLines')}</Text>}
      />
    </Stack>
  );
}
