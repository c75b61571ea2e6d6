import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done, matching } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { Body, Item, Query, Sent } from '@/api/types';
import { useRefresh } from '@/lib/use-refresh';

export type ServerTestResult = Body<'/api/v1/servers/{id}/tests', 'post'>;
export type TakeOverOffer = Item<'/api/v1/servers/{id}/group-take-overs/offers'>;
export type Server = Item<'/api/v1/servers'>;
export type ServerPatch = Sent<'/api/v1/servers/{id}', 'patch'>;
export type ServerSearch = Query<'/api/v1/servers'>;
export type Removal = Body<'/api/v1/servers/{id}/removal', 'get'>;
export type Synchronisation = Item<'/api/v1/servers/{id}/synchronisations'>;
export type Removable = 'plex-accounts' | 'servers';

const at = (id: string) => ({ path: { id } });

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

export function useTrust(id: string) {
  return useMutation({
    mutationFn: (fingerprint: string) =>
      bodyOf(
        client.PUT('/api/v1/servers/{id}/trusted-certificate', { params: at(id), body: { fingerprint } }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useDistrust(id: string) {
  return useMutation({
    mutationFn: () => bodyOf(client.DELETE('/api/v1/servers/{id}/trusted-certificate', { params: at(id) })),
    onSuccess: useRefresh(),
  });
}

export const takeOverOffers = (id: string) =>
  queryOptions({
    queryKey: ['servers', 'take-over-offers', id],
    queryFn: () => bodyOf(client.GET('/api/v1/servers/{id}/group-take-overs/offers', { params: at(id) })),
  });

export const takeOverPreview = (id: string, fromServerId: string) =>
  queryOptions({
    queryKey: ['servers', 'take-over', id, fromServerId],
    queryFn: () =>
      bodyOf(
        client.POST('/api/v1/servers/{id}/group-take-overs/previews', {
          params: at(id),
          body: { fromServerId },
        }),
      ),
    staleTime: 0,
    gcTime: 0,
  });

export function useTakeOver(id: string) {
  return useMutation({
    mutationFn: (body: Sent<'/api/v1/servers/{id}/group-take-overs', 'post'>) =>
      bodyOf(client.POST('/api/v1/servers/{id}/group-take-overs', { params: at(id), body })),
    onSuccess: useRefresh(),
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
