import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done, idempotent } from '@/api/client';
import type { Item, Query, Sent } from '@/api/types';

export type BulkEdit = Item<'/api/v1/bulk-edits'>;
export type BulkRow = Item<'/api/v1/bulk-edits/{id}/rows'>;
export type BulkAction = Item<'/api/v1/bulk-actions'>;
export type NewBulkEdit = Sent<'/api/v1/bulk-edits', 'post'>;
export type Selection = NewBulkEdit['selection'];
export type RowSearch = Query<'/api/v1/bulk-edits/{id}/rows'>;

const busy: readonly BulkEdit['state'][] = ['PREVIEWING', 'CHECKING', 'APPLYING'];
/** What is on its way to a media server arrives, also when the rest was cancelled. */
export const isBusy = ({ state, rowStates }: BulkEdit): boolean =>
  busy.includes(state) || (rowStates['RUNNING'] ?? 0) > 0;

export const bulkActions = () =>
  queryOptions({
    queryKey: ['bulk-actions'],
    queryFn: () => bodyOf(client.GET('/api/v1/bulk-actions')),
    staleTime: Infinity,
  });

/** What is true of the selected people now, before a form is filled in. */
export const presentValues = (action: string | undefined, selection: Selection) =>
  queryOptions({
    queryKey: ['bulk-selections', action, selection],
    queryFn: () =>
      bodyOf(client.POST('/api/v1/bulk-selections', { body: { action: action ?? '', selection } })),
    enabled: action !== undefined,
    staleTime: 30_000,
  });

export const planNames = () =>
  queryOptions({
    queryKey: ['plans', 'names'],
    queryFn: () => bodyOf(client.GET('/api/v1/plans', { params: { query: { pageSize: 500 } } })),
    select: ({ items }) => items.map(({ id, name }) => ({ id, name })),
    staleTime: 60_000,
  });

export const serverNames = () =>
  queryOptions({
    queryKey: ['servers', 'names'],
    queryFn: () => bodyOf(client.GET('/api/v1/servers', { params: { query: { pageSize: 500 } } })),
    select: ({ items }) => items.map(({ id, name }) => ({ id, name })),
    staleTime: 60_000,
  });

/** All rows as a file for a spreadsheet. */
export async function bulkResultFile(id: string): Promise<Blob> {
  const { data, error } = await client.GET('/api/v1/bulk-edits/{id}/result', {
    params: { path: { id } },
    parseAs: 'text',
  });
  if (data === undefined) throw error;
  return new Blob([data], { type: 'text/csv' });
}

export const bulkEditList = (search: Query<'/api/v1/bulk-edits'>) =>
  queryOptions({
    queryKey: ['bulk-edits', 'list', search],
    queryFn: () => bodyOf(client.GET('/api/v1/bulk-edits', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });

export const bulkEdit = (id: string) =>
  queryOptions({
    queryKey: ['bulk-edits', 'one', id],
    queryFn: () => bodyOf(client.GET('/api/v1/bulk-edits/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data !== undefined && isBusy(data) ? 1_000 : false),
  });

export const bulkRows = (of: BulkEdit, search: RowSearch) =>
  queryOptions({
    queryKey: ['bulk-edits', 'rows', of.id, of.state, search],
    queryFn: () =>
      bodyOf(client.GET('/api/v1/bulk-edits/{id}/rows', { params: { path: { id: of.id }, query: search } })),
    placeholderData: keepPreviousData,
    refetchInterval: isBusy(of) ? 2_000 : false,
  });

export function useStartBulkEdit() {
  return useMutation({
    mutationFn: (body: NewBulkEdit) =>
      bodyOf(client.POST('/api/v1/bulk-edits', { body, headers: idempotent() })),
  });
}

/** Everything that can be done with an edit once it exists. */
export function useBulkSteps(id: string) {
  const queries = useQueryClient();
  const params = { path: { id } };
  const onSuccess = () => queries.invalidateQueries();
  return {
    apply: useMutation({
      mutationFn: (hash: string) =>
        done(
          client.POST('/api/v1/bulk-edits/{id}/application', {
            params,
            body: { hash },
            headers: idempotent(),
          }),
        ),
      onSuccess,
    }),
    pause: useMutation({
      mutationFn: () => done(client.PUT('/api/v1/bulk-edits/{id}/pause', { params })),
      onSuccess,
    }),
    resume: useMutation({
      mutationFn: () => done(client.DELETE('/api/v1/bulk-edits/{id}/pause', { params })),
      onSuccess,
    }),
    cancel: useMutation({
      mutationFn: () => done(client.DELETE('/api/v1/bulk-edits/{id}', { params })),
      onSuccess,
    }),
    previewAgain: useMutation({
      mutationFn: () => done(client.POST('/api/v1/bulk-edits/{id}/previews', { params })),
      onSuccess,
    }),
    force: useMutation({
      mutationFn: (ordinals: number[]) =>
        done(client.POST('/api/v1/bulk-edits/{id}/forced-rows', { params, body: { ordinals } })),
      onSuccess,
    }),
    retry: useMutation({
      mutationFn: () => done(client.POST('/api/v1/bulk-edits/{id}/retries', { params })),
      onSuccess,
    }),
    undo: useMutation({
      mutationFn: () =>
        bodyOf(client.POST('/api/v1/bulk-edits/{id}/undo', { params, headers: idempotent() })),
      onSuccess,
    }),
  };
}
