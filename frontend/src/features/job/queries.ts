import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done } from '@/api/client';
import type { Item } from '@/api/types';

export type Job = Item<'/api/v1/jobs'>;

export const jobList = () =>
  queryOptions({
    queryKey: ['jobs'],
    queryFn: () => bodyOf(client.GET('/api/v1/jobs')),
    refetchInterval: 5_000,
  });

export function useJobActions(name: string) {
  const queries = useQueryClient();
  const params = { path: { name } };
  const onSettled = () => queries.invalidateQueries({ queryKey: ['jobs'] });
  return {
    run: useMutation({
      mutationFn: () => done(client.POST('/api/v1/jobs/{name}/runs', { params })),
      onSettled,
    }),
    pause: useMutation({
      mutationFn: () => done(client.PUT('/api/v1/jobs/{name}/pause', { params })),
      onSettled,
    }),
    resume: useMutation({
      mutationFn: () => done(client.DELETE('/api/v1/jobs/{name}/pause', { params })),
      onSettled,
    }),
  };
}
