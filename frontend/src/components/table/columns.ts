import { columnVisibilityFeature, tableFeatures, type ColumnDef, type RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';

export const features = tableFeatures({ columnVisibilityFeature });

export interface Column<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** The name the server sorts by. */
  sort?: string;
  /** Cannot be hidden. */
  fixed?: boolean;
  /** Hidden until chosen. */
  optional?: boolean;
  align?: 'end';
}

export function definitions<T extends RowData>(
  columns: readonly Column<T>[],
): ColumnDef<typeof features, T>[] {
  return columns.map(({ id, header, cell, fixed }) => ({
    id,
    header,
    enableHiding: fixed !== true,
    cell: ({ row }) => cell(row.original),
  }));
}
