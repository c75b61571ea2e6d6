import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done, matching } from '@/api/client';
import type { Item, Query, Sent } from '@/api/types';

export type Library = Item<'/api/v1/libraries'>;
export type LibrarySearch = Query<'/api/v1/libraries'>;
export type LibraryGroup = Item<'/api/v1/library-groups'>;
export type Assignment = Sent<'/api/v1/library-group-assignments/previews', 'post'>;

export const libraryList = (search: LibrarySearch) =>
  queryOptions({
    queryKey: ['libraries', search],
    queryFn: () => bodyOf(client.GET('/api/v1/libraries', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });

export const libraryGroups = () =>
  queryOptions({
    queryKey: ['library-groups'],
    queryFn: () => bodyOf(client.GET('/api/v1/library-groups')),
  });

export const serverNames = () =>
  queryOptions({
    queryKey: ['servers', 'choices'],
    queryFn: () => bodyOf(client.GET('/api/v1/servers', { params: { query: { pageSize: 500 } } })),
    staleTime: 60_000,
  });

export const assignmentPreview = (body: Assignment) =>
  queryOptions({
    queryKey: ['library-group-assignments', body],
    queryFn: () => bodyOf(client.POST('/api/v1/library-group-assignments/previews', { body })),
    staleTime: 0,
    gcTime: 0,
  });

function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}

export function useAssign() {
  return useMutation({
    mutationFn: (body: Sent<'/api/v1/library-group-assignments', 'post'>) =>
      bodyOf(client.POST('/api/v1/library-group-assignments', { body })),
    onSuccess: useRefresh(),
  });
}

export function useAddGroup() {
  return useMutation({
    mutationFn: (name: string) => bodyOf(client.POST('/api/v1/library-groups', { body: { name } })),
    onSuccess: useRefresh(),
  });
}

export function useRenameGroup({ id, version }: LibraryGroup) {
  return useMutation({
    mutationFn: (name: string) =>
      bodyOf(
        client.PATCH('/api/v1/library-groups/{id}', {
          params: { path: { id }, header: matching({ version }) },
          body: { name },
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useDeleteGroup(id: string) {
  return useMutation({
    mutationFn: () => done(client.DELETE('/api/v1/library-groups/{id}', { params: { path: { id } } })),
    onSuccess: useRefresh(),
  });
}
