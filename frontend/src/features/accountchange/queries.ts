import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done } from '@/api/client';
import type { Item, Query } from '@/api/types';

export type AccountChange = Item<'/api/v1/account-change-requests'>;
export type ChangeSearch = Query<'/api/v1/account-change-requests'>;

export const states = [
  'REQUESTED',
  'CHECKED',
  'APPLYING',
  'INVITED',
  'COMPLETED',
  'REFUSED',
  'FAILED',
  'WITHDRAWN',
] as const;

export const accountChangeList = (search: ChangeSearch) =>
  queryOptions({
    queryKey: ['account-changes', 'list', search],
    queryFn: () => bodyOf(client.GET('/api/v1/account-change-requests', { params: { query: search } })),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  });

export const accountChange = (id: string) =>
  queryOptions({
    queryKey: ['account-changes', 'one', id],
    queryFn: () => bodyOf(client.GET('/api/v1/account-change-requests/{id}', { params: { path: { id } } })),
    refetchInterval: 4_000,
  });

export function useChangeActions(id: string) {
  const queries = useQueryClient();
  const params = { path: { id } };
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['account-changes'] });
  return {
    retry: useMutation({
      mutationFn: () => done(client.POST('/api/v1/account-change-requests/{id}/retries', { params })),
      onSuccess,
    }),
    withdraw: useMutation({
      mutationFn: () => done(client.DELETE('/api/v1/account-change-requests/{id}', { params })),
      onSuccess,
    }),
  };
}
