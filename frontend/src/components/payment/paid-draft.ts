export const methods = ['BANK_TRANSFER', 'CASH', 'CARD', 'PAYPAL', 'CRYPTO', 'VOUCHER', 'OTHER'] as const;
export type Method = (typeof methods)[number];

/** A payment that goes with something else: an invitation, a change of plan. */
export interface PaidDraft {
  transactionId: string;
  sequence: number | string;
  method: Method;
  amount: string;
  currency: string;
  day: string;
  note: string;
}

export const unpaid: PaidDraft = {
  transactionId: '',
  sequence: '',
  method: 'BANK_TRANSFER',
  amount: '',
  currency: '',
  day: '',
  note: '',
};

export const paidOf = ({ transactionId, sequence, method, amount, currency, day, note }: PaidDraft) => ({
  transactionId: transactionId.trim(),
  sequence: numberOf(sequence),
  method,
  amount: moneyOf(amount, currency),
  occurredAt: noonOf(day),
  note: textOf(note),
});

/** An empty field says nothing: the panel decides. */
export const numberOf = (typed: number | string) => (typed === '' ? undefined : Number(typed));
export const noonOf = (day: string) => (day === '' ? undefined : new Date(`${day}T12:00`).toISOString());
export const textOf = (typed: string) => (typed.trim() === '' ? undefined : typed.trim());
export const moneyOf = (amount: string, currency: string) =>
  amount.trim() === ''
    ? undefined
    : { amount: amount.trim().replace(',', '.'), currency: currency.trim().toUpperCase() };
