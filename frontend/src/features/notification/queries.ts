import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done } from '@/api/client';
import type { Item, Query } from '@/api/types';

export type OutboxMessage = Item<'/api/v1/outbox-messages'>;
export type OutboxSearch = Query<'/api/v1/outbox-messages'>;
export type Letter = Item<'/api/v1/contact-messages'>;

export const outboxStates = [
  'WAITING',
  'SENDING',
  'SENT',
  'NOT_SENT',
  'FAILED',
  'UNKNOWN',
  'EXPIRED',
  'WITHDRAWN',
] as const;

export const outbox = (search: OutboxSearch) =>
  queryOptions({
    queryKey: ['outbox', 'list', search],
    queryFn: () => bodyOf(client.GET('/api/v1/outbox-messages', { params: { query: search } })),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  });

export const outboxMessage = (id: string) =>
  queryOptions({
    queryKey: ['outbox', 'one', id],
    queryFn: () => bodyOf(client.GET('/api/v1/outbox-messages/{id}', { params: { path: { id } } })),
    refetchInterval: 5_000,
  });

export function useShowLink(id: string) {
  return useMutation({
    mutationFn: () => bodyOf(client.GET('/api/v1/outbox-messages/{id}/link', { params: { path: { id } } })),
  });
}

export function useSendAgain(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      bodyOf(client.POST('/api/v1/outbox-messages/{id}/deliveries', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['outbox'] }),
  });
}

export const letters = (search: Query<'/api/v1/contact-messages'>) =>
  queryOptions({
    queryKey: ['letters', search],
    queryFn: () => bodyOf(client.GET('/api/v1/contact-messages', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });

function useLetterChange(change: (id: string) => Promise<void>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['letters'] });
      await queries.invalidateQueries({ queryKey: ['notices'] });
    },
  });
}

export const useReadLetter = () =>
  useLetterChange((id) =>
    done(client.PUT('/api/v1/contact-messages/{id}/reading', { params: { path: { id } } })),
  );

export const useDeleteLetter = () =>
  useLetterChange((id) => done(client.DELETE('/api/v1/contact-messages/{id}', { params: { path: { id } } })));
