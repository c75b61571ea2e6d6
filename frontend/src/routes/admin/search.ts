import { flagOf, oneOf, pagingOf, someOf, textOf, type Paging, type Raw } from '@/lib/search-params';

const verdicts = ['NEW', 'KNOWN', 'RETIRED', 'AMBIGUOUS', 'STAFF'] as const;
const changeStates = [
  'REQUESTED',
  'CHECKED',
  'AWAITING_APPROVAL',
  'APPLYING',
  'INVITED',
  'COMPLETED',
  'REFUSED',
  'FAILED',
  'WITHDRAWN',
] as const;
const changeOrigins = ['REQUIRED', 'WISHED'] as const;
const changeProofs = ['TYPED', 'SIGN_IN'] as const;
const rowStates = [
  'WAITING',
  'RUNNING',
  'DONE',
  'ALREADY_SO',
  'REFUSED',
  'FAILED',
  'UNKNOWN',
  'UNDONE',
  'CANCELLED',
] as const;

const driftKinds = [
  'REMOVED_OUTSIDE',
  'MISSING_AT_SERVER',
  'EXTRA_LIBRARIES',
  'FEWER_LIBRARIES',
  'OTHER_LIBRARIES',
  'RIGHTS_DIFFER',
  'NOT_WANTED',
  'UNKNOWN_PERSON',
] as const;
const lineVerdicts = ['UNREAD', 'NEW', 'KNOWN', 'RETIRED', 'TWICE', 'INVALID'] as const;

export const driftSearchOf = (
  raw: Raw,
): Paging & { serverId?: string; kind?: (typeof driftKinds)[number]; ignored?: boolean } => ({
  ...pagingOf(raw),
  serverId: textOf(raw['serverId']),
  kind: oneOf(driftKinds, raw['kind']),
  ignored: flagOf(raw['ignored']),
});

export const userLineSearchOf = (raw: Raw): Paging & { verdict?: (typeof lineVerdicts)[number] } => ({
  ...pagingOf(raw),
  verdict: oneOf(lineVerdicts, raw['verdict']),
});

export const pagingSearchOf = (raw: Raw): Paging => pagingOf(raw);

export const importRowSearchOf = (raw: Raw): Paging & { verdict?: (typeof verdicts)[number] } => ({
  ...pagingOf(raw),
  verdict: oneOf(verdicts, raw['verdict']),
});

export const changeSearchOf = (
  raw: Raw,
): Paging & {
  state?: (typeof changeStates)[number][];
  origin?: (typeof changeOrigins)[number];
  proof?: (typeof changeProofs)[number];
  userId?: string;
  search?: string;
} => ({
  ...pagingOf(raw),
  state: someOf(changeStates, raw['state']),
  origin: oneOf(changeOrigins, raw['origin']),
  proof: oneOf(changeProofs, raw['proof']),
  userId: textOf(raw['userId']),
  search: textOf(raw['search']),
});

const invitationStates = [
  'RESERVED',
  'OUT',
  'ACCEPTED',
  'DECLINED',
  'LAPSED',
  'WITHDRAWN',
  'REFUSED',
  'LOST',
] as const;

export const invitationSearchOf = (raw: Raw): Paging & { state?: (typeof invitationStates)[number] } => ({
  ...pagingOf(raw),
  state: oneOf(invitationStates, raw['state']),
});

const listOutcomes = ['READY', 'OBJECTED', 'INVITED', 'REFUSED'] as const;

export const listRowSearchOf = (raw: Raw): Paging & { outcome?: (typeof listOutcomes)[number] } => ({
  ...pagingOf(raw),
  outcome: oneOf(listOutcomes, raw['outcome']),
});

export const bulkRowSearchOf = (
  raw: Raw,
): Paging & { state?: (typeof rowStates)[number]; problem?: string } => ({
  ...pagingOf(raw),
  state: oneOf(rowStates, raw['state']),
  problem: textOf(raw['problem']),
});
