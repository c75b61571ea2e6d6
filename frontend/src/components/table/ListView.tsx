import { Box } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Paging } from '@/lib/search-params';
import { Loading } from '../Loading';
import { QueryView } from '../QueryView';
import type { Column } from './columns';
import { DataTable } from './DataTable';
import { Pager } from './Pager';
import type { RowSelection } from './use-selection';

interface Props<T extends object> {
  label: string;
  query: UseQueryResult<{ items: T[]; page: number; pageSize: number; total: number }>;
  columns: readonly Column<T>[];
  rowId: (row: T) => string;
  rowName?: (row: T) => string;
  /** Shown when nothing is there at all, or nothing matches. */
  empty: ReactNode;
  onPaging?: (paging: Paging) => void;
  sort?: string;
  visibility?: Record<string, boolean>;
  selection?: RowSelection;
  onOpen?: (row: T) => void;
}

/** A paged reading as a table, with what to say when it is empty. */
export function ListView<T extends object>({ query, empty, onPaging, ...table }: Props<T>) {
  return (
    <QueryView query={query} loading={<Loading rows={8} height={38} />}>
      {(list) =>
        list.items.length === 0 && list.page === 1 ? (
          empty
        ) : (
          <Box style={{ opacity: query.isPlaceholderData ? 0.6 : 1 }}>
            <DataTable
              {...table}
              rows={list.items}
              onSort={onPaging === undefined ? undefined : (sort) => onPaging({ sort, page: undefined })}
            />
            {onPaging !== undefined && <Pager list={list} onChange={onPaging} />}
          </Box>
        )
      }
    </QueryView>
  );
}
