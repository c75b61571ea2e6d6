import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done, idempotent } from '@/api/client';
import type { Item, Query, Sent } from '@/api/types';

export type Invitation = Item<'/api/v1/invitations'>;
export type InvitationSearch = Query<'/api/v1/invitations'>;
export type InviteSent = Sent<'/api/v1/invitations', 'post'>;

export const invitationList = (search: InvitationSearch) =>
  queryOptions({
    queryKey: ['invitations', 'list', search],
    queryFn: () => bodyOf(client.GET('/api/v1/invitations', { params: { query: search } })),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  });

/** What the invitation would do as it is typed so far. */
export const invitationPreview = (body: InviteSent) =>
  queryOptions({
    queryKey: ['invitations', 'preview', body],
    queryFn: () => bodyOf(client.POST('/api/v1/invitations/preview', { body })),
    enabled: body.address !== '',
    placeholderData: keepPreviousData,
    retry: false,
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

export function useInvite() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: InviteSent) =>
      bodyOf(client.POST('/api/v1/invitations', { body, headers: idempotent() })),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export function useInvitationActions() {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['invitations'] });
  return {
    withdraw: useMutation({
      mutationFn: (id: string) =>
        done(client.DELETE('/api/v1/invitations/{id}', { params: { path: { id } } })),
      onSuccess,
    }),
    sendAgain: useMutation({
      mutationFn: (id: string) =>
        bodyOf(client.POST('/api/v1/invitations/{id}/sendings', { params: { path: { id } } })),
      onSuccess,
    }),
  };
}
