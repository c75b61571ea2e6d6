import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, versionedBodyOf } from '@/api/client';
import type { Body, Sent } from '@/api/types';

export type SiteSettings = Body<'/api/v1/settings/site', 'get'>;

export type AccessSettings = Body<'/api/v1/settings/access', 'get'>;

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

export const accessSettings = () =>
  queryOptions({
    queryKey: ['settings', 'access'],
    queryFn: () => versionedBodyOf(client.GET('/api/v1/settings/access')),
  });

export function useChangeAccess(etag: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Sent<'/api/v1/settings/access', 'put'>) =>
      bodyOf(client.PUT('/api/v1/settings/access', { params: { header: { 'If-Match': etag } }, body })),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export const reducedGroups = () =>
  queryOptions({
    queryKey: ['library-groups'],
    queryFn: () => bodyOf(client.GET('/api/v1/library-groups')),
  });
