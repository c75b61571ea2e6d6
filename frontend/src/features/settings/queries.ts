import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, versionedBodyOf } from '@/api/client';
import type { Body, Sent } from '@/api/types';

export type SiteSettings = Body<'/api/v1/settings/site', 'get'>;

export const siteSettings = () =>
  queryOptions({
    queryKey: ['settings', 'site'],
    queryFn: () => versionedBodyOf(client.GET('/api/v1/settings/site')),
  });

export function useChangeSite(etag: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Sent<'/api/v1/settings/site', 'put'>) =>
      bodyOf(client.PUT('/api/v1/settings/site', { params: { header: { 'If-Match': etag } }, body })),
    onSuccess: () => queries.invalidateQueries(),
  });
}
