import { infiniteQueryOptions } from '@tanstack/react-query';
import { bodyOf, client } from '@/api/client';
import type { Item } from '@/api/types';

export type AuditEntry = Item<'/api/v1/audit-entries'>;

export const auditFeed = (objectKind: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['audit', objectKind],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      bodyOf(
        client.GET('/api/v1/audit-entries', {
          params: { query: { objectKind, cursor: pageParam === '' ? undefined : pageParam } },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
