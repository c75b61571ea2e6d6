import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, matching } from '@/api/client';
import type { Item, Query, Sent } from '@/api/types';

export type Plan = Item<'/api/v1/plans'>;
export type PlanServer = Item<'/api/v1/plans/{id}/servers'>;
export type PlanPrice = Item<'/api/v1/plans/{id}/prices'>;
export type PlanSearch = Query<'/api/v1/plans'>;
export type NewPlan = Sent<'/api/v1/plans', 'post'>;

export const planList = (search: PlanSearch = {}) =>
  queryOptions({
    queryKey: ['plans', 'list', search],
    queryFn: () => bodyOf(client.GET('/api/v1/plans', { params: { query: { pageSize: 500, ...search } } })),
    placeholderData: keepPreviousData,
  });

export const plan = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'one', id],
    queryFn: () => bodyOf(client.GET('/api/v1/plans/{id}', { params: { path: { id } } })),
  });

export const planServers = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'servers', id],
    queryFn: () => bodyOf(client.GET('/api/v1/plans/{id}/servers', { params: { path: { id } } })),
  });

export const planPrices = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'prices', id],
    queryFn: () => bodyOf(client.GET('/api/v1/plans/{id}/prices', { params: { path: { id } } })),
  });

export const groupChoices = () =>
  queryOptions({
    queryKey: ['library-groups'],
    queryFn: () => bodyOf(client.GET('/api/v1/library-groups')),
  });

export const serverChoices = () =>
  queryOptions({
    queryKey: ['servers', 'choices'],
    queryFn: () => bodyOf(client.GET('/api/v1/servers', { params: { query: { pageSize: 500 } } })),
    staleTime: 60_000,
  });

export function useSavePlan(existing: Plan | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewPlan) =>
      existing === undefined
        ? bodyOf(client.POST('/api/v1/plans', { body }))
        : bodyOf(
            client.PATCH('/api/v1/plans/{id}', {
              params: { path: { id: existing.id }, header: matching(existing) },
              body,
            }),
          ),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Takes a plan from the offer, or puts it back. */
export function useOfferPlan(existing: Plan) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (active: boolean) =>
      bodyOf(
        client.PATCH('/api/v1/plans/{id}', {
          params: { path: { id: existing.id }, header: matching(existing) },
          body: { active },
        }),
      ),
    onSuccess: () => queries.invalidateQueries(),
  });
}
