import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from '@/api/client';
import type { Body } from '@/api/types';

export type Overview = Body<'/api/v1/overview', 'get'>;

export const overview = () =>
  queryOptions({
    queryKey: ['overview'],
    queryFn: () => bodyOf(client.GET('/api/v1/overview')),
    refetchInterval: 30_000,
  });
