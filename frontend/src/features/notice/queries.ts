import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done } from '@/api/client';
import type { Item, Query } from '@/api/types';

export type Notice = Item<'/api/v1/notices'>;
export type NoticeSearch = Query<'/api/v1/notices'>;

export const noticeList = (search: NoticeSearch) =>
  queryOptions({
    queryKey: ['notices', search],
    queryFn: () => bodyOf(client.GET('/api/v1/notices', { params: { query: search } })),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });

export function useCloseNotice() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => done(client.DELETE('/api/v1/notices/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
}
