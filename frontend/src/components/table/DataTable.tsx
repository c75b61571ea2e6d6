import { Box, Checkbox, Table } from '@mantine/core';
import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { definitions, features, type Column } from './columns';
import classes from './DataTable.module.css';
import { HeaderCell } from './HeaderCell';
import { TableRow } from './TableRow';
import type { RowSelection } from './use-selection';
import { useRowKeys } from './use-row-keys';

interface Props<T extends object> {
  label: string;
  rows: readonly T[];
  columns: readonly Column<T>[];
  rowId: (row: T) => string;
  rowName?: (row: T) => string;
  visibility?: Record<string, boolean>;
  sort?: string;
  onSort?: (sort: string | undefined) => void;
  selection?: RowSelection;
  onOpen?: (row: T) => void;
}

/** Dense, sortable by the server, walked by keyboard. */
export function DataTable<T extends object>({ rows, columns, rowId, selection, onOpen, ...props }: Props<T>) {
  const { t } = useTranslation();
  const data = useMemo(() => [...rows], [rows]);
  const defined = useMemo(() => definitions(columns), [columns]);
  const table = useTable({
    features,
    columns: defined,
    data,
    getRowId: rowId,
    state: { columnVisibility: props.visibility ?? {} },
  });
  const ids = rows.map(rowId);
  const selectedHere = selection === undefined ? 0 : ids.filter((id) => selection.has(id)).length;
  const at = (row: number) => rows[row];
  const keys = useRowKeys({
    rows: rows.length,
    toggle: (row) => toggleRow(row),
    open: (row) => {
      const found = at(row);
      if (found !== undefined) onOpen?.(found);
    },
  });
  const toggleRow = (row: number, range = false) => {
    const id = ids[row];
    if (id === undefined || selection === undefined) return;
    const between = range ? ids.slice(Math.min(keys.active, row), Math.max(keys.active, row) + 1) : [id];
    selection.set(between, !selection.has(id));
    keys.setActive(row);
  };
  const shown = new Map(columns.map((column) => [column.id, column]));

  return (
    <Box className={classes['frame']}>
      <Table className={classes['table'] ?? ''} aria-label={props.label} highlightOnHover>
        <Table.Thead>
          {table.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id}>
              {selection !== undefined && (
                <Table.Th w={44}>
                  <Checkbox
                    aria-label={t('table.selectPage')}
                    checked={ids.length > 0 && selectedHere === ids.length}
                    indeterminate={selectedHere > 0 && selectedHere < ids.length}
                    onChange={(event) => selection.set(ids, event.currentTarget.checked)}
                  />
                </Table.Th>
              )}
              {group.headers.map(({ id }) => (
                <HeaderCell key={id} column={shown.get(id)} sort={props.sort} onSort={props.onSort} />
              ))}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody onKeyDown={keys.onKeyDown}>
          {table.getRowModel().rows.map((row, index) => (
            <TableRow
              key={row.id}
              name={props.rowName?.(row.original) ?? row.id}
              active={index === keys.active}
              selected={selection?.has(row.id)}
              onSelect={(range) => toggleRow(index, range)}
              onFocus={() => keys.setActive(index)}
            >
              {row.getVisibleCells().map((cell) => (
                <Table.Td key={cell.id} ta={shown.get(cell.column.id)?.align}>
                  <table.FlexRender cell={cell} />
                </Table.Td>
              ))}
            </TableRow>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}
