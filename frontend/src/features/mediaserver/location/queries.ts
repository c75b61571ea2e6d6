import { queryOptions, useMutation } from '@tanstack/react-query';
import { bodyOf, client, done, matching } from '@/api/client';
import type { Item } from '@/api/types';
import { useRefresh } from '@/lib/use-refresh';

export type Location = Item<'/api/v1/server-locations'>;

const at = (id: string) => ({ path: { id } });

export const locationList = () =>
  queryOptions({
    queryKey: ['server-locations'],
    queryFn: () => bodyOf(client.GET('/api/v1/server-locations')),
  });

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

export function useRenameLocation({ id, version }: Location) {
  return useMutation({
    mutationFn: (name: string) => {
      const params = { ...at(id), header: matching({ version }) };
      return bodyOf(client.PATCH('/api/v1/server-locations/{id}', { params, body: { name } }));
    },
    onSuccess: useRefresh(),
  });
}

/** Two neighbours change places. */
export function useMoveLocation() {
  return useMutation({
    mutationFn: async ([one, other]: readonly [Location, Location]) => {
      await moved(one, other.position);
      await moved(other, one.position);
    },
    onSettled: useRefresh(),
  });
}

function moved({ id, version }: Location, position: number): Promise<Location> {
  const params = { ...at(id), header: matching({ version }) };
  return bodyOf(client.PATCH('/api/v1/server-locations/{id}', { params, body: { position } }));
}
