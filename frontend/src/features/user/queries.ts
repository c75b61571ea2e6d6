import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { bodyOf, client, done, matching } from '@/api/client';
import type { Body, Item, Query, Sent } from '@/api/types';
import { saveAs } from '@/lib/save-as';

export type UserRow = Item<'/api/v1/users'>;
export type UserSearch = Query<'/api/v1/users'>;
export type UserDetail = Body<'/api/v1/users/{id}', 'get'>;
export type ActivityActor = Item<'/api/v1/audit-entries'>['actor'];
export type UserPatch = Sent<'/api/v1/users/{id}', 'patch'>;
export type SavedView = Item<'/api/v1/saved-views'>;
export type Selection = Sent<'/api/v1/bulk-edits', 'post'>['selection'];

export const userList = (search: UserSearch) =>
  queryOptions({
    queryKey: ['users', 'list', search],
    queryFn: () => bodyOf(client.GET('/api/v1/users', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });

/** How many match, by where they stand. */
export const userTotals = (filter: Query<'/api/v1/users/totals'>) =>
  queryOptions({
    queryKey: ['users', 'totals', filter],
    queryFn: () => bodyOf(client.GET('/api/v1/users/totals', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  });

export const user = (id: string) =>
  queryOptions({
    queryKey: ['users', 'one', id],
    queryFn: () => bodyOf(client.GET('/api/v1/users/{id}', { params: { path: { id } } })),
  });

/** What was done to a person, newest first. */
export const activity = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['users', 'activity', id],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      bodyOf(
        client.GET('/api/v1/audit-entries', {
          params: { query: { objectId: id, cursor: pageParam === '' ? undefined : pageParam } },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });

export const planChoices = () =>
  queryOptions({
    queryKey: ['plans', 'choices'],
    queryFn: () => bodyOf(client.GET('/api/v1/plans', { params: { query: { pageSize: 500 } } })),
    staleTime: 60_000,
  });

export const serverChoices = () =>
  queryOptions({
    queryKey: ['servers', 'choices'],
    queryFn: () => bodyOf(client.GET('/api/v1/servers', { params: { query: { pageSize: 500 } } })),
    staleTime: 60_000,
  });

export const locationChoices = () =>
  queryOptions({
    queryKey: ['server-locations', 'choices'],
    queryFn: () => bodyOf(client.GET('/api/v1/server-locations')),
    staleTime: 60_000,
  });

const savedViewsKey = ['users', 'views'];

export const savedViews = () =>
  queryOptions({
    queryKey: savedViewsKey,
    queryFn: () => bodyOf(client.GET('/api/v1/saved-views', { params: { query: { list: 'users' } } })),
    staleTime: 60_000,
  });

export function useSavedViews() {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: savedViewsKey });
  const save = useMutation({
    mutationFn: (view: Pick<SavedView, 'name' | 'query' | 'columns'>) =>
      bodyOf(client.PUT('/api/v1/saved-views', { body: { ...view, list: 'users' } })),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (id: string) => done(client.DELETE('/api/v1/saved-views/{id}', { params: { path: { id } } })),
    onSuccess,
  });
  return { save, remove };
}

/** For the global search: nothing is asked before two letters. */
export function useFoundUsers(search: string): readonly UserRow[] {
  const { data } = useQuery({ ...userList({ search, pageSize: 25 }), enabled: search.length > 1 });
  return search.length > 1 ? (data?.items ?? []).slice(0, 8) : [];
}

export function useEditUser({ id, version }: UserDetail) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: UserPatch) =>
      bodyOf(
        client.PATCH('/api/v1/users/{id}', { params: { path: { id }, header: matching({ version }) }, body }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
  });
}

export function useChangeRequirement(id: string) {
  const queries = useQueryClient();
  const params = { path: { id } };
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['users'] });
  const require = useMutation({
    mutationFn: (cause: string) =>
      done(client.PUT('/api/v1/users/{id}/account-change-requirement', { params, body: { cause } })),
    onSuccess,
  });
  const lift = useMutation({
    mutationFn: () => done(client.DELETE('/api/v1/users/{id}/account-change-requirement', { params })),
    onSuccess,
  });
  return { require, lift };
}

export type SuspensionSent = Sent<'/api/v1/users/{id}/suspension', 'put'>;

export function useSuspension(id: string) {
  const queries = useQueryClient();
  const params = { path: { id } };
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['users'] });
  const suspend = useMutation({
    mutationFn: (body: SuspensionSent) => done(client.PUT('/api/v1/users/{id}/suspension', { params, body })),
    onSuccess,
  });
  const lift = useMutation({
    mutationFn: () => done(client.DELETE('/api/v1/users/{id}/suspension', { params })),
    onSuccess,
  });
  return { suspend, lift };
}

export const LINKS_AT_ONCE = 1000;

export function useMakeSignInLinks() {
  return useMutation({
    mutationFn: async ({ selection, mail }: { selection: Selection; mail: boolean }) =>
      bodyOf(client.POST('/api/v1/sign-in-links', { body: { userIds: await idsOf(selection), mail } })),
  });
}

/** The panel takes ids here; what a filter finds is read page by page. */
async function idsOf({ userIds, filter, exclude = [] }: Selection): Promise<string[]> {
  if (userIds !== undefined) return userIds;
  const found: string[] = [];
  for (let page = 1; found.length < LINKS_AT_ONCE; page += 1) {
    const query = { ...filter, page, pageSize: 500 };
    const list = await bodyOf(client.GET('/api/v1/users', { params: { query } }));
    found.push(...list.items.map(({ id }) => id).filter((id) => !exclude.includes(id)));
    if (page * 500 >= list.total) break;
  }
  return found.slice(0, LINKS_AT_ONCE);
}

type MergeWish = Sent<'/api/v1/users/{id}/merges/previews', 'post'>;

export const mergePreview = (id: string, body: MergeWish) =>
  queryOptions({
    queryKey: ['users', 'merge', id, body],
    queryFn: () =>
      bodyOf(client.POST('/api/v1/users/{id}/merges/previews', { params: { path: { id } }, body })),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });

export function useMerge(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: MergeWish) =>
      bodyOf(client.POST('/api/v1/users/{id}/merges', { params: { path: { id } }, body })),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export const erasurePreview = (id: string) =>
  queryOptions({
    queryKey: ['users', 'erasure', id],
    queryFn: () => bodyOf(client.POST('/api/v1/users/{id}/erasures/previews', { params: { path: { id } } })),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

export function useErase(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Sent<'/api/v1/users/{id}/erasures', 'post'>) =>
      done(client.POST('/api/v1/users/{id}/erasures', { params: { path: { id } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users', 'list'] }),
  });
}

/** Everything that is kept of a person, as a file. */
export function useDownloadData({ id, displayName }: UserDetail) {
  return useMutation({
    mutationFn: async () => {
      const data = await bodyOf(client.GET('/api/v1/users/{id}/data', { params: { path: { id } } }));
      saveAs(`${displayName}.json`, JSON.stringify(data, null, 2), 'application/json');
    },
  });
}
