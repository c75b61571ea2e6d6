import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done, matching } from '@/api/client';
import type { Body, Item, Query, Sent } from '@/api/types';

export type Login = Item<'/api/v1/logins'>;
export type LoginSearch = Query<'/api/v1/logins'>;
export type Role = Body<'/api/v1/roles', 'get'>['items'][number];

const key = ['logins'];

export const loginList = (search: LoginSearch) =>
  queryOptions({
    queryKey: [...key, 'list', search],
    queryFn: () => bodyOf(client.GET('/api/v1/logins', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });

export const login = (id: string) =>
  queryOptions({
    queryKey: [...key, 'one', id],
    queryFn: () => bodyOf(client.GET('/api/v1/logins/{id}', { params: { path: { id } } })),
  });

export const sessionsOf = (id: string) =>
  queryOptions({
    queryKey: [...key, 'sessions', id],
    queryFn: () => bodyOf(client.GET('/api/v1/logins/{id}/sessions', { params: { path: { id } } })),
  });

export const roles = () =>
  queryOptions({ queryKey: [...key, 'roles'], queryFn: () => bodyOf(client.GET('/api/v1/roles')) });

function useLoginChange<Answer, Wish = undefined>(change: (wish: Wish) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export const useInviteLogin = () =>
  useLoginChange((body: Sent<'/api/v1/logins', 'post'>) => bodyOf(client.POST('/api/v1/logins', { body })));

export const useEditLogin = (object: Login) =>
  useLoginChange((body: Sent<'/api/v1/logins/{id}', 'patch'>) =>
    bodyOf(
      client.PATCH('/api/v1/logins/{id}', {
        params: { path: { id: object.id }, header: matching(object) },
        body,
      }),
    ),
  );

export const useLock = (id: string) =>
  useLoginChange((locked: boolean) =>
    locked
      ? done(client.PUT('/api/v1/logins/{id}/lock', { params: { path: { id } } }))
      : done(client.DELETE('/api/v1/logins/{id}/lock', { params: { path: { id } } })),
  );

export const useResetLink = (id: string) =>
  useLoginChange((mail: boolean) =>
    bodyOf(client.POST('/api/v1/logins/{id}/password-resets', { params: { path: { id }, query: { mail } } })),
  );

export const useEndSessions = (id: string) =>
  useLoginChange(() => done(client.DELETE('/api/v1/logins/{id}/sessions', { params: { path: { id } } })));

export const useSaveRole = (role: Role | undefined) =>
  useLoginChange((body: Sent<'/api/v1/roles', 'post'>) =>
    role === undefined
      ? bodyOf(client.POST('/api/v1/roles', { body }))
      : bodyOf(
          client.PUT('/api/v1/roles/{id}', {
            params: { path: { id: role.id }, header: matching(role) },
            body,
          }),
        ),
  );

export const useDeleteRole = (id: string) =>
  useLoginChange(() => done(client.DELETE('/api/v1/roles/{id}', { params: { path: { id } } })));
