import { queryOptions, useMutation } from '@tanstack/react-query';
import { bodyOf, client, matching } from '@/api/client';
import type { Body, Item, Sent } from '@/api/types';
import { useRefresh } from '@/lib/use-refresh';

export type PlexAccount = Item<'/api/v1/plex-accounts'>;
export type PlexSignIn = Body<'/api/v1/plex-accounts/sign-ins/{id}', 'get'>;
export type ProxyWish = Sent<'/api/v1/plex-accounts/{id}/proxy', 'put'>;

const at = (id: string) => ({ path: { id } });

export const plexAccountList = () =>
  queryOptions({
    queryKey: ['plex-accounts'],
    queryFn: () => bodyOf(client.GET('/api/v1/plex-accounts')),
  });

export const availableServers = (accountId: string) =>
  queryOptions({
    queryKey: ['plex-accounts', accountId, 'available-servers'],
    queryFn: () =>
      bodyOf(client.GET('/api/v1/plex-accounts/{id}/available-servers', { params: at(accountId) })),
  });

export type Linking = Sent<'/api/v1/plex-accounts', 'post'>;

/** A new account, or a fresh token of one that is here. */
export function useLinkByToken(accountId: string | undefined) {
  return useMutation({
    mutationFn: ({ token, proxy }: Linking) =>
      accountId === undefined
        ? bodyOf(client.POST('/api/v1/plex-accounts', { body: { token, proxy } }))
        : bodyOf(client.PUT('/api/v1/plex-accounts/{id}/token', { params: at(accountId), body: { token } })),
    onSuccess: useRefresh(),
  });
}

export function useBeginPlexSignIn() {
  return useMutation({
    mutationFn: (body: Sent<'/api/v1/plex-accounts/sign-ins', 'post'>) =>
      bodyOf(client.POST('/api/v1/plex-accounts/sign-ins', { body })),
  });
}

export const plexSignIn = (id: string) =>
  queryOptions({
    queryKey: ['plex-sign-ins', id],
    queryFn: () => bodyOf(client.GET('/api/v1/plex-accounts/sign-ins/{id}', { params: at(id) })),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.state === 'WAITING' ? 2_000 : false,
    refetchIntervalInBackground: true,
    staleTime: 0,
  });

export const accountCalls = (id: string) =>
  queryOptions({
    queryKey: ['plex-accounts', id, 'calls'],
    queryFn: () => bodyOf(client.GET('/api/v1/plex-accounts/{id}/calls', { params: at(id) })),
    refetchInterval: 10_000,
  });

export function useTestProxy(id: string) {
  return useMutation({
    mutationFn: (body: ProxyWish) =>
      bodyOf(client.POST('/api/v1/plex-accounts/{id}/proxy/tests', { params: at(id), body })),
  });
}

export function useSetProxy({ id, version }: PlexAccount) {
  return useMutation({
    mutationFn: (body: ProxyWish) => {
      const params = { ...at(id), header: matching({ version }) };
      return bodyOf(client.PUT('/api/v1/plex-accounts/{id}/proxy', { params, body }));
    },
    onSuccess: useRefresh(),
  });
}

export function useRemoveProxy({ id, version }: PlexAccount) {
  return useMutation({
    mutationFn: () => {
      const params = { ...at(id), header: matching({ version }) };
      return bodyOf(client.DELETE('/api/v1/plex-accounts/{id}/proxy', { params }));
    },
    onSuccess: useRefresh(),
  });
}

export function useTestPlexAccount(id: string) {
  return useMutation({
    mutationFn: () => bodyOf(client.POST('/api/v1/plex-accounts/{id}/tests', { params: at(id) })),
    onSuccess: useRefresh(),
  });
}
