import { paidOf, unpaid, type PaidDraft } from '@/components/payment/paid-draft';
import type { InviteSent } from './queries';

export interface Draft {
  address: string;
  displayName: string;
  planId: string | null;
  serverId: string | null;
  permanent: boolean;
  until: string;
  paid: boolean;
  payment: PaidDraft;
}

export const blank: Draft = {
  address: '',
  displayName: '',
  planId: null,
  serverId: null,
  permanent: false,
  until: '',
  paid: false,
  payment: unpaid,
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
    payment: paid && !permanent ? paidOf(draft.payment) : undefined,
  };
}
