import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done, matching } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { Body, Item, Query, Sent } from '@/api/types';

export type PlexAccount = Item<'/api/v1/plex-accounts'>;
export type AvailableServer = Item<'/api/v1/plex-accounts/{id}/available-servers'>;
export type Server = Item<'/api/v1/servers'>;
export type ServerPatch = Sent<'/api/v1/servers/{id}', 'patch'>;
export type ServerSearch = Query<'/api/v1/servers'>;
export type Removal = Body<'/api/v1/servers/{id}/removal', 'get'>;
export type Synchronisation = Item<'/api/v1/servers/{id}/synchronisations'>;
export type Location = Item<'/api/v1/server-locations'>;
export type Removable = 'plex-accounts' | 'servers';

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

export const serverList = (search: ServerSearch = {}) =>
  queryOptions({
    queryKey: ['servers', 'list', search],
    queryFn: () => bodyOf(client.GET('/api/v1/servers', { params: { query: { pageSize: 500, ...search } } })),
    placeholderData: keepPreviousData,
  });

export const server = (id: string) =>
  queryOptions({
    queryKey: ['servers', 'one', id],
    queryFn: () => bodyOf(client.GET('/api/v1/servers/{id}', { params: at(id) })),
    refetchInterval: 5_000,
  });

export const synchronisations = (id: string) =>
  queryOptions({
    queryKey: ['servers', 'synchronisations', id],
    queryFn: () => bodyOf(client.GET('/api/v1/servers/{id}/synchronisations', { params: at(id) })),
    refetchInterval: ({ state: { data } }) =>
      data?.items.some(({ state }) => state === 'RUNNING') === true ? 1_500 : false,
  });

export const locationList = () =>
  queryOptions({
    queryKey: ['server-locations'],
    queryFn: () => bodyOf(client.GET('/api/v1/server-locations')),
  });

export const removal = (kind: Removable, id: string) =>
  queryOptions({
    queryKey: [kind, 'removal', id],
    queryFn: () =>
      kind === 'servers'
        ? bodyOf(client.GET('/api/v1/servers/{id}/removal', { params: at(id) }))
        : bodyOf(client.GET('/api/v1/plex-accounts/{id}/removal', { params: at(id) })),
    staleTime: 0,
    gcTime: 0,
  });

/** A change to an account or a server shows in people, libraries and numbers too. */
function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}

export function useAddPlexAccount() {
  return useMutation({
    mutationFn: (token: string) => bodyOf(client.POST('/api/v1/plex-accounts', { body: { token } })),
    onSuccess: useRefresh(),
  });
}

export function useRelinkPlexAccount(id: string) {
  return useMutation({
    mutationFn: (token: string) =>
      bodyOf(client.PUT('/api/v1/plex-accounts/{id}/token', { params: at(id), body: { token } })),
    onSuccess: useRefresh(),
  });
}

export function useTestPlexAccount(id: string) {
  return useMutation({
    mutationFn: () => bodyOf(client.POST('/api/v1/plex-accounts/{id}/tests', { params: at(id) })),
    onSuccess: useRefresh(),
  });
}

export function useAddServer() {
  return useMutation({
    mutationFn: (body: Sent<'/api/v1/servers', 'post'>) => bodyOf(client.POST('/api/v1/servers', { body })),
    onSuccess: useRefresh(),
  });
}

export type ServerChange = Omit<ServerPatch, 'locationId'> & { locationId?: string | null };

/** Only what was changed is sent, so that what a synchronisation or a colleague wrote meanwhile stays. */
export function useEditServer(read: Server) {
  return useMutation({
    mutationFn: async (change: ServerChange) => {
      try {
        return await applied(read, change);
      } catch (error) {
        const now = await bodyOf(client.GET('/api/v1/servers/{id}', { params: at(read.id) }));
        if (asProblem(error).code !== 'stale-version' || collides(change, read, now)) throw error;
        return applied(now, change);
      }
    },
    onSuccess: useRefresh(),
  });
}

async function applied({ id, version }: Server, { locationId, ...rest }: ServerChange): Promise<Server> {
  const params = { ...at(id), header: matching({ version }) };
  const body = { ...rest, locationId: locationId ?? undefined };
  const edited = await bodyOf(client.PATCH('/api/v1/servers/{id}', { params, body }));
  return locationId === null
    ? bodyOf(client.DELETE('/api/v1/servers/{id}/location', { params: at(id) }))
    : edited;
}

/** Somebody else moved exactly what is to be changed here. */
function collides(change: ServerChange, read: Server, now: Server): boolean {
  const touched = Object.keys(change);
  const [before, after] = [new Map(Object.entries(read)), new Map(Object.entries(now))];
  return touched.some((name) => JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)));
}

export function useTestServer(id: string) {
  return useMutation({
    mutationFn: () => bodyOf(client.POST('/api/v1/servers/{id}/tests', { params: at(id) })),
  });
}

export function useSynchronise(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => bodyOf(client.POST('/api/v1/servers/{id}/synchronisations', { params: at(id) })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['servers', 'synchronisations', id] }),
  });
}

export function useRemove(kind: Removable, id: string) {
  return useMutation({
    mutationFn: (hash: string) => {
      const params = { ...at(id), query: { hash } };
      return done(
        kind === 'servers'
          ? client.DELETE('/api/v1/servers/{id}', { params })
          : client.DELETE('/api/v1/plex-accounts/{id}', { params }),
      );
    },
    onSuccess: useRefresh(),
  });
}

export function useAddLocation() {
  return useMutation({
    mutationFn: (name: string) => bodyOf(client.POST('/api/v1/server-locations', { body: { name } })),
    onSuccess: useRefresh(),
  });
}

export function useRemoveLocation() {
  return useMutation({
    mutationFn: (id: string) => done(client.DELETE('/api/v1/server-locations/{id}', { params: at(id) })),
    onSuccess: useRefresh(),
  });
}

export const serverWriting = (id: string) =>
  queryOptions({
    queryKey: ['servers', 'writing', id],
    queryFn: () => bodyOf(client.GET('/api/v1/servers/{id}/writing', { params: { path: { id } } })),
  });

export function useSetWriting(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Sent<'/api/v1/servers/{id}/writing', 'put'>) =>
      bodyOf(client.PUT('/api/v1/servers/{id}/writing', { params: { path: { id } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['servers', 'writing', id] }),
  });
}
