import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client } from '@/api/client';
import type { Body, Item, Query, Sent } from '@/api/types';

export type InvitationList = Body<'/api/v1/invitation-lists/{id}', 'get'>;
export type ListRow = Item<'/api/v1/invitation-lists/{id}/rows'>;
export type RowSearch = Query<'/api/v1/invitation-lists/{id}/rows'>;
export type ReadSent = Sent<'/api/v1/invitation-lists', 'post'>;
export type Fields = Sent<'/api/v1/invitation-lists/{id}/columns', 'put'>['fields'];

export const fields = [
  'PASSED_OVER',
  'ADDRESS',
  'NAME',
  'PLAN',
  'SERVER',
  'ACTIVE_UNTIL',
  'PERMANENT',
  'TRANSACTION_ID',
  'AMOUNT',
] as const;
export const outcomes = ['READY', 'OBJECTED', 'INVITED', 'REFUSED'] as const;

export const invitationLists = () =>
  queryOptions({
    queryKey: ['invitation-lists', 'list'],
    queryFn: () => bodyOf(client.GET('/api/v1/invitation-lists', { params: { query: { pageSize: 20 } } })),
  });

export const invitationList = (id: string) =>
  queryOptions({
    queryKey: ['invitation-lists', 'one', id],
    queryFn: () => bodyOf(client.GET('/api/v1/invitation-lists/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data?.state === 'APPLYING' ? 1_500 : false),
  });

export const listRows = (of: InvitationList, search: RowSearch) =>
  queryOptions({
    queryKey: ['invitation-lists', 'rows', of.id, of.hash, of.counts, search],
    queryFn: () =>
      bodyOf(
        client.GET('/api/v1/invitation-lists/{id}/rows', { params: { path: { id: of.id }, query: search } }),
      ),
    placeholderData: keepPreviousData,
  });

export const planChoices = () =>
  queryOptions({
    queryKey: ['plans', 'choices'],
    queryFn: () => bodyOf(client.GET('/api/v1/plans', { params: { query: { pageSize: 500 } } })),
    staleTime: 60_000,
  });

export const serverChoices = () =>
  queryOptions({
    queryKey: ['servers', 'choices'],
    queryFn: () => bodyOf(client.GET('/api/v1/servers', { params: { query: { pageSize: 500 } } })),
    staleTime: 60_000,
  });

export function useReadList() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ReadSent) => bodyOf(client.POST('/api/v1/invitation-lists', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['invitation-lists'] }),
  });
}

export function useListActions(id: string) {
  const queries = useQueryClient();
  const params = { path: { id } };
  const onSuccess = () => queries.invalidateQueries();
  return {
    match: useMutation({
      mutationFn: (wanted: Fields) =>
        bodyOf(client.PUT('/api/v1/invitation-lists/{id}/columns', { params, body: { fields: wanted } })),
      onSuccess,
    }),
    apply: useMutation({
      mutationFn: (hash: string) =>
        bodyOf(client.POST('/api/v1/invitation-lists/{id}/application', { params, body: { hash } })),
      onSuccess,
    }),
  };
}
