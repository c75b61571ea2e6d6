import type { InviteSent } from './queries';

export const methods = ['BANK_TRANSFER', 'CASH', 'CARD', 'PAYPAL', 'CRYPTO', 'VOUCHER', 'OTHER'] as const;
type Method = (typeof methods)[number];

export interface Draft {
  address: string;
  displayName: string;
  planId: string | null;
  serverId: string | null;
  permanent: boolean;
  until: string;
  paid: boolean;
  transactionId: string;
  method: Method;
  note: string;
}

export const blank: Draft = {
  address: '',
  displayName: '',
  planId: null,
  serverId: null,
  permanent: false,
  until: '',
  paid: false,
  transactionId: '',
  method: 'BANK_TRANSFER',
  note: '',
};

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** The end of that day where the operator sits. */
const endOf = (day: string): string | undefined =>
  day === '' ? undefined : new Date(`${day}T23:59:59`).toISOString();

export function sentOf(draft: Draft): InviteSent {
  const { permanent, paid } = draft;
  return {
    address: draft.address.trim(),
    displayName: filled(draft.displayName),
    planId: permanent ? undefined : (draft.planId ?? undefined),
    serverId: draft.serverId ?? undefined,
    permanent,
    activeUntil: permanent ? undefined : endOf(draft.until),
    payment:
      paid && !permanent
        ? { transactionId: draft.transactionId.trim(), method: draft.method, note: filled(draft.note) }
        : undefined,
  };
}
