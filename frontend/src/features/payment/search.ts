import { methods, type Method } from '@/components/payment/paid-draft';
import { oneOf, pagingOf, textOf, type Raw } from '@/lib/search-params';
import type { PaymentSearch } from './queries';

export const states = ['BOOKED', 'CANCELLED'] as const;

/** Days stand in the address bar; the panel is asked for instants. */
export interface PaymentsSearch {
  page?: number;
  pageSize?: number;
  search?: string;
  userId?: string;
  planId?: string;
  method?: Method;
  state?: (typeof states)[number];
  from?: string;
  to?: string;
}

export function paymentsSearchOf(raw: Raw): PaymentsSearch {
  const { page, pageSize } = pagingOf(raw);
  return {
    page,
    pageSize,
    search: textOf(raw['search']),
    userId: textOf(raw['userId']),
    planId: textOf(raw['planId']),
    method: oneOf(methods, raw['method']),
    state: oneOf(states, raw['state']),
    from: dayOf(raw['from']),
    to: dayOf(raw['to']),
  };
}

/** The first day is included, and so is the last. */
export const queryOf = ({ from, to, ...rest }: PaymentsSearch): PaymentSearch => ({
  ...rest,
  from: from === undefined ? undefined : startOf(from, 0),
  to: to === undefined ? undefined : startOf(to, 1),
});

/** All of it but for the page. */
export function filterOf(search: PaymentsSearch) {
  const { userId, planId, method, state, from, to, search: text } = queryOf(search);
  return { userId, planId, method, state, from, to, search: text };
}

export const isFiltering = (search: PaymentsSearch): boolean => JSON.stringify(filterOf(search)) !== '{}';

export function startOf(day: string, plusDays: number): string {
  const at = new Date(`${day}T00:00`);
  at.setDate(at.getDate() + plusDays);
  return at.toISOString();
}

function dayOf(raw: unknown): string | undefined {
  const text = textOf(raw);
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined;
}
