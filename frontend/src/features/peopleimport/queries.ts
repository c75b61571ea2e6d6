import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, idempotent } from '@/api/client';
import type { Item, Query } from '@/api/types';

export type PeopleImport = Item<'/api/v1/people-imports'>;
export type ImportRow = Item<'/api/v1/people-imports/{id}/rows'>;
export type RowSearch = Query<'/api/v1/people-imports/{id}/rows'>;

const busy = ({ state }: PeopleImport) => state === 'READING' || state === 'APPLYING';

export const importList = () =>
  queryOptions({
    queryKey: ['people-imports', 'list'],
    queryFn: () => bodyOf(client.GET('/api/v1/people-imports', { params: { query: { pageSize: 50 } } })),
  });

export const peopleImport = (id: string) =>
  queryOptions({
    queryKey: ['people-imports', 'one', id],
    queryFn: () => bodyOf(client.GET('/api/v1/people-imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data !== undefined && busy(data) ? 1_000 : false),
  });

export const importRows = (of: PeopleImport, search: RowSearch) =>
  queryOptions({
    queryKey: ['people-imports', 'rows', of.id, of.state, search],
    queryFn: () =>
      bodyOf(
        client.GET('/api/v1/people-imports/{id}/rows', { params: { path: { id: of.id }, query: search } }),
      ),
    placeholderData: keepPreviousData,
  });

export const importableServers = () =>
  queryOptions({
    queryKey: ['servers', 'choices'],
    queryFn: () => bodyOf(client.GET('/api/v1/servers', { params: { query: { pageSize: 500 } } })),
  });

export function useStartImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { serverId: string; permanent: boolean }) =>
      bodyOf(client.POST('/api/v1/people-imports', { body, headers: idempotent() })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people-imports'] }),
  });
}

export function useApplyImport(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (hash: string) =>
      bodyOf(
        client.POST('/api/v1/people-imports/{id}/application', {
          params: { path: { id } },
          body: { hash },
          headers: idempotent(),
        }),
      ),
    onSuccess: () => queries.invalidateQueries(),
  });
}
