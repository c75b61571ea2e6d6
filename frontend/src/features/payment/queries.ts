import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, idempotent } from '@/api/client';
import type { Body, Item, Query, Sent } from '@/api/types';

export type Payment = Item<'/api/v1/payments'>;
export type PaymentDetail = Body<'/api/v1/payments/{id}', 'get'>;
export type PaymentSearch = Query<'/api/v1/payments'>;
export type NewPayment = Sent<'/api/v1/payments', 'post'>;
export type Coverage = Body<'/api/v1/users/{id}/coverage', 'get'>;
export type Interval = Coverage['intervals'][number];
export type CoverageChange = Sent<'/api/v1/users/{id}/coverage-changes', 'post'>;
export type Effect = Body<'/api/v1/users/{id}/coverage-changes/previews', 'post'>['effect'];
export type Explanation = Body<'/api/v1/users/{id}/explanations/active-until', 'get'>;
export type Plan = Item<'/api/v1/plans'>;
type Correction = Sent<'/api/v1/payments/{id}/corrections', 'post'>;
type Cancellation = Sent<'/api/v1/payments/{id}/cancellations', 'post'>;

export const paymentList = (search: PaymentSearch) =>
  queryOptions({
    queryKey: ['payments', 'list', search],
    queryFn: () => bodyOf(client.GET('/api/v1/payments', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });

/** Of everything that the filter finds, not of one page. */
export const paymentTotals = (filter: Query<'/api/v1/payments/totals'>) =>
  queryOptions({
    queryKey: ['payments', 'totals', filter],
    queryFn: () => bodyOf(client.GET('/api/v1/payments/totals', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  });

export const payment = (id: string) =>
  queryOptions({
    queryKey: ['payments', 'one', id],
    queryFn: () => bodyOf(client.GET('/api/v1/payments/{id}', { params: { path: { id } } })),
  });

export const coverage = (id: string) =>
  queryOptions({
    queryKey: ['users', 'coverage', id],
    queryFn: () => bodyOf(client.GET('/api/v1/users/{id}/coverage', { params: { path: { id } } })),
  });

export const explanation = (id: string) =>
  queryOptions({
    queryKey: ['users', 'active-until', id],
    queryFn: () =>
      bodyOf(client.GET('/api/v1/users/{id}/explanations/active-until', { params: { path: { id } } })),
  });

export const planChoices = () =>
  queryOptions({
    queryKey: ['plans', 'choices'],
    queryFn: () => bodyOf(client.GET('/api/v1/plans', { params: { query: { pageSize: 500 } } })),
    staleTime: 60_000,
  });

export const people = (search: string) =>
  queryOptions({
    queryKey: ['users', 'choices', search],
    queryFn: () => bodyOf(client.GET('/api/v1/users', { params: { query: { search, pageSize: 25 } } })),
    placeholderData: keepPreviousData,
  });

export const person = (id: string) =>
  queryOptions({
    queryKey: ['users', 'one', id],
    queryFn: () => bodyOf(client.GET('/api/v1/users/{id}', { params: { path: { id } } })),
  });

const fresh = { staleTime: 0, gcTime: 0 } as const;

export const paymentPreview = (body: NewPayment) =>
  queryOptions({
    queryKey: ['payments', 'preview', body],
    queryFn: () => bodyOf(client.POST('/api/v1/payments/previews', { body })),
    ...fresh,
  });

export const coverageChangePreview = (id: string, body: CoverageChange) =>
  queryOptions({
    queryKey: ['users', 'coverage-change', id, body],
    queryFn: () =>
      bodyOf(client.POST('/api/v1/users/{id}/coverage-changes/previews', { params: { path: { id } }, body })),
    ...fresh,
  });

export const cancellationPreview = (id: string) =>
  queryOptions({
    queryKey: ['payments', 'cancellation', id],
    queryFn: () =>
      bodyOf(client.POST('/api/v1/payments/{id}/cancellations/previews', { params: { path: { id } } })),
    ...fresh,
  });

export const correctionPreview = (id: string, body: Correction) =>
  queryOptions({
    queryKey: ['payments', 'correction', id, body],
    queryFn: () =>
      bodyOf(client.POST('/api/v1/payments/{id}/corrections/previews', { params: { path: { id } }, body })),
    ...fresh,
  });

function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}

export function useRecordPayment() {
  return useMutation({
    mutationFn: (body: NewPayment) =>
      bodyOf(client.POST('/api/v1/payments', { body, headers: idempotent() })),
    onSuccess: useRefresh(),
  });
}

export function useChangeCoverage(id: string) {
  return useMutation({
    mutationFn: (body: CoverageChange) =>
      bodyOf(
        client.POST('/api/v1/users/{id}/coverage-changes', {
          params: { path: { id } },
          body,
          headers: idempotent(),
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useCancelPayment(id: string) {
  return useMutation({
    mutationFn: (body: Cancellation) =>
      bodyOf(client.POST('/api/v1/payments/{id}/cancellations', { params: { path: { id } }, body })),
    onSuccess: useRefresh(),
  });
}

export function useCorrectPayment(id: string) {
  return useMutation({
    mutationFn: (body: Correction) =>
      bodyOf(client.POST('/api/v1/payments/{id}/corrections', { params: { path: { id } }, body })),
    onSuccess: useRefresh(),
  });
}
