import type { NewPayment } from './queries';
import type { methods } from './search';

export interface LineDraft {
  key: string;
  userId: string | null;
  planId: string | null;
  periods: number | string;
  amount: string;
  currency: string;
}

/** What stands in the form of a payment. */
export interface PaymentDraft {
  transactionId: string;
  method: (typeof methods)[number];
  day: string;
  note: string;
  lines: LineDraft[];
}

let made = 0;

export function newLine(userId: string | null, planId: string | null): LineDraft {
  made += 1;
  return { key: `line-${made}`, userId, planId, periods: 1, amount: '', currency: '' };
}

/** Undefined while something is missing; without an amount it is the plan's price. */
export function paymentOf(draft: PaymentDraft): NewPayment | undefined {
  const lines = draft.lines.flatMap(({ userId, planId, periods, amount, currency }) =>
    userId === null || planId === null
      ? []
      : [
          {
            userId,
            planId,
            periods: periods === '' ? 1 : Number(periods),
            amount:
              amount.trim() === ''
                ? undefined
                : { amount: amount.trim().replace(',', '.'), currency: currency.trim().toUpperCase() },
          },
        ],
  );
  if (draft.transactionId.trim() === '' || lines.length < draft.lines.length) return undefined;
  return {
    transactionId: draft.transactionId.trim(),
    method: draft.method,
    occurredAt: draft.day === '' ? undefined : new Date(`${draft.day}T12:00`).toISOString(),
    note: draft.note.trim() === '' ? undefined : draft.note.trim(),
    lines,
  };
}
