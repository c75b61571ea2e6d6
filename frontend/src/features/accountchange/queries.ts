import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done, versionedBodyOf } from '@/api/client';
import type { Body, Item, Query, Sent } from '@/api/types';

export type AccountChange = Item<'/api/v1/account-change-requests'>;
export type ChangeSettings = Body<'/api/v1/settings/account-change', 'get'>;
export type ChangeSearch = Query<'/api/v1/account-change-requests'>;

export const states = [
  'REQUESTED',
  'CHECKED',
  'AWAITING_APPROVAL',
  'APPLYING',
  'INVITED',
  'COMPLETED',
  'REFUSED',
  'FAILED',
  'WITHDRAWN',
] as const;

export const origins = ['REQUIRED', 'WISHED'] as const;
export const proofs = ['TYPED', 'SIGN_IN'] as const;
export const approvals = ['AUTOMATIC', 'BY_OPERATOR'] as const;

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
    approve: useMutation({
      mutationFn: () => bodyOf(client.POST('/api/v1/account-change-requests/{id}/approval', { params })),
      onSuccess,
    }),
    refuse: useMutation({
      mutationFn: (reason: string) =>
        bodyOf(client.POST('/api/v1/account-change-requests/{id}/refusal', { params, body: { reason } })),
      onSuccess,
    }),
    withdraw: useMutation({
      mutationFn: () => done(client.DELETE('/api/v1/account-change-requests/{id}', { params })),
      onSuccess,
    }),
  };
}

export function useApproveMany() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[]) =>
      bodyOf(client.POST('/api/v1/account-change-requests/approvals', { body: { ids } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['account-changes'] }),
  });
}

type MergeSent = Sent<'/api/v1/account-change-requests/{id}/merges', 'post'>;

export const mergeForChange = (id: string, choices: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ['account-changes', 'merge', id, choices],
    queryFn: () =>
      bodyOf(
        client.POST('/api/v1/account-change-requests/{id}/merges/previews', {
          params: { path: { id } },
          body: { choices },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

export function useMergeForChange(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: MergeSent) =>
      bodyOf(client.POST('/api/v1/account-change-requests/{id}/merges', { params: { path: { id } }, body })),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export type WaitingFilter = Sent<'/api/v1/account-change-requests/approvals/previews', 'post'>;

/** Who waits, of those that a search finds; null when it finds only others. */
export function waitingIn({ state, origin, proof, userId, search }: ChangeSearch): WaitingFilter | null {
  if (state !== undefined && state.length > 0 && !state.includes('AWAITING_APPROVAL')) return null;
  return {
    ...(origin === undefined ? {} : { origin }),
    ...(proof === undefined ? {} : { proof }),
    ...(userId === undefined ? {} : { userId }),
    ...(search === undefined ? {} : { search }),
  };
}

export const approvalPreview = (filter: WaitingFilter) =>
  queryOptions({
    queryKey: ['account-changes', 'approval', filter],
    queryFn: () =>
      bodyOf(client.POST('/api/v1/account-change-requests/approvals/previews', { body: filter })),
    staleTime: 0,
    refetchInterval: 10_000,
  });

export function useApproveAll() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { filter: WaitingFilter; hash: string }) =>
      bodyOf(client.POST('/api/v1/account-change-requests/approvals', { body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['account-changes'] }),
  });
}

export const changeSettings = () =>
  queryOptions({
    queryKey: ['settings', 'account-change'],
    queryFn: () => versionedBodyOf(client.GET('/api/v1/settings/account-change')),
  });

export function useSaveSettings(etag: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Sent<'/api/v1/settings/account-change', 'put'>) =>
      bodyOf(
        client.PUT('/api/v1/settings/account-change', { params: { header: { 'If-Match': etag } }, body }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['settings', 'account-change'] }),
  });
}
