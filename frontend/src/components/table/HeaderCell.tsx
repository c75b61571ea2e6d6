import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import classes from './DataTable.module.css';

interface Props {
  column: { header: string; sort?: string; align?: 'end' } | undefined;
  sort: string | undefined;
  onSort: ((sort: string | undefined) => void) | undefined;
}

/** Ascending, then descending, then the order of the house. */
export function HeaderCell({ column, sort, onSort }: Props) {
  if (column === undefined) return null;
  const { sort: name } = column;
  if (name === undefined || onSort === undefined) {
    return <Table.Th ta={column.align}>{column.header}</Table.Th>;
  }
  const direction = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : 'none';
  const next = { none: name, ascending: `-${name}`, descending: undefined }[direction];
  return (
    <Table.Th aria-sort={direction} ta={column.align}>
      <UnstyledButton className={classes['sort']} onClick={() => onSort(next)}>
        {column.header}
        {direction === 'ascending' && <IconArrowUp size={14} aria-hidden />}
        {direction === 'descending' && <IconArrowDown size={14} aria-hidden />}
      </UnstyledButton>
    </Table.Th>
  );
}
