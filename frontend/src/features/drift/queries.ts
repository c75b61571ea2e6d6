import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done } from '@/api/client';
import type { Body, Item, Query, Sent } from '@/api/types';

export type Drift = Item<'/api/v1/drift'>;
export type DriftSearch = Query<'/api/v1/drift'>;
export type DriftWish = Sent<'/api/v1/drift/resolutions', 'post'>;
export type DriftAction = DriftWish['action'];
export type Resolution = Body<'/api/v1/drift/resolutions/{id}', 'get'>;

export const kinds = [
  'REMOVED_OUTSIDE',
  'MISSING_AT_SERVER',
  'EXTRA_LIBRARIES',
  'FEWER_LIBRARIES',
  'OTHER_LIBRARIES',
  'RIGHTS_DIFFER',
  'NOT_WANTED',
  'UNKNOWN_PERSON',
] as const satisfies readonly Drift['kind'][];

export const driftList = (search: DriftSearch) =>
  queryOptions({
    queryKey: ['drift', 'list', search],
    queryFn: () => bodyOf(client.GET('/api/v1/drift', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });

export const driftServers = () =>
  queryOptions({
    queryKey: ['servers', 'choices'],
    queryFn: () => bodyOf(client.GET('/api/v1/servers', { params: { query: { pageSize: 500 } } })),
    staleTime: 60_000,
  });

export const resolutionPreview = (body: DriftWish) =>
  queryOptions({
    queryKey: ['drift', 'preview', body],
    queryFn: () => bodyOf(client.POST('/api/v1/drift/resolutions/previews', { body })),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

export const resolution = (id: string) =>
  queryOptions({
    queryKey: ['drift', 'resolution', id],
    queryFn: () => bodyOf(client.GET('/api/v1/drift/resolutions/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data?.state === 'DONE' ? false : 1_000),
  });

export const resolutionRows = (found: Resolution) =>
  queryOptions({
    queryKey: ['drift', 'resolution-rows', found.id, found.state],
    queryFn: () =>
      bodyOf(
        client.GET('/api/v1/drift/resolutions/{id}/rows', {
          params: { path: { id: found.id }, query: { pageSize: 500 } },
        }),
      ),
  });

export function useResolve() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: DriftWish) => bodyOf(client.POST('/api/v1/drift/resolutions', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['drift', 'list'] }),
  });
}

export function useReadShares() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => done(client.POST('/api/v1/drift/readings')),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['drift'] }),
  });
}
