import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done } from '@/api/client';
import type { Item, Sent } from '@/api/types';

export type ApiKey = Item<'/api/v1/api-keys'>;
export type NewApiKey = Sent<'/api/v1/api-keys', 'post'>;

const queryKey = ['api-keys'];

export const apiKeys = () =>
  queryOptions({ queryKey, queryFn: () => bodyOf(client.GET('/api/v1/api-keys')) });

export function useMakeApiKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewApiKey) => bodyOf(client.POST('/api/v1/api-keys', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });
}

export function useRevokeApiKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => done(client.DELETE('/api/v1/api-keys/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });
}
