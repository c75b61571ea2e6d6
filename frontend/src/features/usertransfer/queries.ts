import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client } from '@/api/client';
import type { Item, Query } from '@/api/types';
import { saveAs } from '@/lib/save-as';

export type UserImport = Item<'/api/v1/user-imports'>;
export type UserLine = Item<'/api/v1/user-imports/{id}/rows'>;
export type LineSearch = Query<'/api/v1/user-imports/{id}/rows'>;
type ExportFilter = Query<'/api/v1/users/export'>;

export const verdicts = ['NEW', 'KNOWN', 'RETIRED', 'TWICE', 'INVALID'] as const;

export const userImports = () =>
  queryOptions({
    queryKey: ['user-imports', 'list'],
    queryFn: () => bodyOf(client.GET('/api/v1/user-imports', { params: { query: { pageSize: 50 } } })),
  });

export const userImport = (id: string) =>
  queryOptions({
    queryKey: ['user-imports', 'one', id],
    queryFn: () => bodyOf(client.GET('/api/v1/user-imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) =>
      data?.state === 'READING' || data?.state === 'APPLYING' ? 1_000 : false,
  });

export const userLines = (of: UserImport, search: LineSearch) =>
  queryOptions({
    queryKey: ['user-imports', 'rows', of.id, of.state, search],
    queryFn: () =>
      bodyOf(
        client.GET('/api/v1/user-imports/{id}/rows', { params: { path: { id: of.id }, query: search } }),
      ),
    placeholderData: keepPreviousData,
  });

export function useStartUserImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) => {
      const table = file.name.toLowerCase().endsWith('.csv');
      return bodyOf(
        client.POST('/api/v1/user-imports', {
          body: await file.text(),
          bodySerializer: (text) => text,
          headers: { 'Content-Type': table ? 'text/csv' : 'application/json' },
        }),
      );
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['user-imports'] }),
  });
}

export function useApplyUserImport(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (hash: string) =>
      bodyOf(
        client.POST('/api/v1/user-imports/{id}/application', { params: { path: { id } }, body: { hash } }),
      ),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** The file of everybody who matches, saved by the browser. */
export function useExportUsers(filter: ExportFilter) {
  return useMutation({
    mutationFn: async (format: 'csv' | 'json') => {
      const file = await bodyOf(
        client.GET('/api/v1/users/export', { params: { query: { ...filter, format } }, parseAs: 'blob' }),
      );
      saveAs(`users.${format}`, file, format === 'csv' ? 'text/csv' : 'application/json');
    },
  });
}
