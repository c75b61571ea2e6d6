import type { CoverageChange } from './queries';
import type { methods } from './search';

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
  transactionId: string;
  method: (typeof methods)[number];
}

export const emptyDraft: Draft = {
  planId: null,
  days: 7,
  day: '',
  atOnce: false,
  start: 'NOW',
  rest: 'CREDIT',
  paid: false,
  transactionId: '',
  method: 'BANK_TRANSFER',
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

function planChangeOf({ planId, start, rest, paid, transactionId, method }: Draft): Change | undefined {
  if (planId === null || (paid && transactionId.trim() === '')) return undefined;
  const payment = paid ? { transactionId: transactionId.trim(), method } : undefined;
  return { kind: 'PLAN', planId, start, rest, payment };
}
