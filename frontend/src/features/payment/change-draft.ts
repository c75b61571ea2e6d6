import { paidOf, unpaid, type PaidDraft } from '@/components/payment/paid-draft';
import type { CoverageChange } from './queries';

export type Kind = CoverageChange['kind'];
export type Change = Omit<CoverageChange, 'cause' | 'hash'>;

/** What stands in the form of any change. */
export interface Draft {
  planId: string | null;
  days: number | string;
  day: string;
  atOnce: boolean;
  start: 'NOW' | 'AT_END';
  rest: 'CREDIT' | 'SAME_END';
  paid: boolean;
  payment: PaidDraft;
}

export const emptyDraft: Draft = {
  planId: null,
  days: 7,
  day: '',
  atOnce: false,
  start: 'NOW',
  rest: 'CREDIT',
  paid: false,
  payment: unpaid,
};

/** Undefined while something is missing. */
export function changeOf(kind: Kind, draft: Draft, coverageId: string | undefined): Change | undefined {
  if (kind === 'REVOKE') return coverageId === undefined ? undefined : { kind, coverageId };
  if (kind === 'END') return endOf(draft);
  return kind === 'GIFT' ? giftOf(draft) : planChangeOf(draft);
}

function endOf({ atOnce, day }: Draft): Change | undefined {
  if (atOnce) return { kind: 'END' };
  return day === '' ? undefined : { kind: 'END', endsAt: new Date(`${day}T00:00`).toISOString() };
}

function giftOf({ days, planId }: Draft): Change {
  return {
    kind: 'GIFT',
    days: days === '' ? undefined : Number(days),
    planId: planId ?? undefined,
  };
}

function planChangeOf({ planId, start, rest, paid, payment }: Draft): Change | undefined {
  if (planId === null || (paid && payment.transactionId.trim() === '')) return undefined;
  return { kind: 'PLAN', planId, start, rest, payment: paid ? paidOf(payment) : undefined };
}
