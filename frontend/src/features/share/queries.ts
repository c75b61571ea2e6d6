import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done, idempotent } from '@/api/client';
import type { Body, Sent } from '@/api/types';

export type ShareLibraries = Body<'/api/v1/users/{id}/shares/{shareId}/libraries', 'get'>;
export type ReinviteSent = Sent<'/api/v1/users/{id}/invitations', 'post'>;

export const shareLibraries = (id: string, shareId: string) =>
  queryOptions({
    queryKey: ['users', 'shares', id, shareId, 'libraries'],
    queryFn: () =>
      bodyOf(
        client.GET('/api/v1/users/{id}/shares/{shareId}/libraries', { params: { path: { id, shareId } } }),
      ),
  });

export const shareRemoval = (id: string, shareId: string) =>
  queryOptions({
    queryKey: ['users', 'shares', id, shareId, 'removal'],
    queryFn: () =>
      bodyOf(
        client.GET('/api/v1/users/{id}/shares/{shareId}/removal', { params: { path: { id, shareId } } }),
      ),
    gcTime: 0,
  });

/** Where the person would go now with the plan they have. */
export const ownPlacement = (userId: string) =>
  queryOptions({
    queryKey: ['users', 'placement', userId],
    queryFn: () => bodyOf(client.POST('/api/v1/placements/preview', { body: { userId } })),
  });

export const reinvitePreview = (id: string, body: ReinviteSent) =>
  queryOptions({
    queryKey: ['users', 'reinvite', id, body],
    queryFn: () =>
      bodyOf(client.POST('/api/v1/users/{id}/invitations/preview', { params: { path: { id } }, body })),
    gcTime: 0,
  });

export const serverChoices = () =>
  queryOptions({
    queryKey: ['servers', 'choices'],
    queryFn: () => bodyOf(client.GET('/api/v1/servers', { params: { query: { pageSize: 500 } } })),
    staleTime: 60_000,
  });

export function useReinvite(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ReinviteSent) =>
      bodyOf(
        client.POST('/api/v1/users/{id}/invitations', {
          params: { path: { id } },
          body,
          headers: idempotent(),
        }),
      ),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export function useShareActions(id: string, shareId: string) {
  const queries = useQueryClient();
  const path = { id, shareId };
  const onSuccess = () => queries.invalidateQueries();
  return {
    remove: useMutation({
      mutationFn: (cause: string) =>
        done(client.DELETE('/api/v1/users/{id}/shares/{shareId}', { params: { path, query: { cause } } })),
      onSuccess,
    }),
    reapply: useMutation({
      mutationFn: () =>
        done(client.POST('/api/v1/users/{id}/shares/{shareId}/applications', { params: { path } })),
      onSuccess,
    }),
  };
}
