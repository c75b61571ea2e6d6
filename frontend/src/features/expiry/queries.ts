import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, matching } from '@/api/client';
import type { Item, Query } from '@/api/types';

export type ExpiryRun = Item<'/api/v1/expiry-runs'>;
export type ExpiryPerson = Item<'/api/v1/expiry-runs/{id}/people'>;
export type Paged = Query<'/api/v1/expiry-runs'>;

export const expiryRuns = (search: Paged) =>
  queryOptions({
    queryKey: ['expiry-runs', 'list', search],
    queryFn: () => bodyOf(client.GET('/api/v1/expiry-runs', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });

export const expiryRun = (id: string) =>
  queryOptions({
    queryKey: ['expiry-runs', 'one', id],
    queryFn: () => bodyOf(client.GET('/api/v1/expiry-runs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data?.state === 'RUNNING' ? 1_000 : false),
  });

export const expiryPeople = (run: ExpiryRun, search: Paged) =>
  queryOptions({
    queryKey: ['expiry-runs', 'people', run.id, run.version, run.outcomes, search],
    queryFn: () =>
      bodyOf(
        client.GET('/api/v1/expiry-runs/{id}/people', { params: { path: { id: run.id }, query: search } }),
      ),
    placeholderData: keepPreviousData,
  });

function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}

export function useReleaseRun(run: ExpiryRun) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () =>
      bodyOf(
        client.PUT('/api/v1/expiry-runs/{id}/release', {
          params: { path: { id: run.id }, header: matching(run) },
        }),
      ),
    onSettled: refresh,
  });
}

export function useDismissRun(run: ExpiryRun) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (days: number) =>
      bodyOf(
        client.PUT('/api/v1/expiry-runs/{id}/dismissal', {
          params: { path: { id: run.id }, header: matching(run) },
          body: { days },
        }),
      ),
    onSettled: refresh,
  });
}
