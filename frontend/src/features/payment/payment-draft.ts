import { moneyOf, numberOf, paidOf, type PaidDraft } from '@/components/payment/paid-draft';
import type { NewPayment } from './queries';

export interface LineDraft {
  key: string;
  userId: string | null;
  planId: string | null;
  periods: number | string;
  amount: string;
  currency: string;
  sequence: number | string;
  startDay: string;
}

/** What stands in the form of a payment. */
export interface PaymentDraft extends PaidDraft {
  lines: LineDraft[];
}

let made = 0;

export function newLine(userId: string | null, planId: string | null): LineDraft {
  made += 1;
  return {
    key: `line-${made}`,
    userId,
    planId,
    periods: 1,
    amount: '',
    currency: '',
    sequence: '',
    startDay: '',
  };
}

/** Undefined while something is missing; without an amount it is the plan's price. */
export function paymentOf(draft: PaymentDraft): NewPayment | undefined {
  const lines = draft.lines.flatMap(({ userId, planId, ...line }) =>
    userId === null || planId === null
      ? []
      : [
          {
            userId,
            planId,
            periods: numberOf(line.periods) ?? 1,
            amount: moneyOf(line.amount, line.currency),
            sequence: numberOf(line.sequence),
            startsAt: line.startDay === '' ? undefined : new Date(`${line.startDay}T00:00`).toISOString(),
          },
        ],
  );
  const { transactionId, method, occurredAt, note, amount } = paidOf(draft);
  if (transactionId === '' || lines.length < draft.lines.length) return undefined;
  return { transactionId, method, occurredAt, note, total: amount, lines };
}
