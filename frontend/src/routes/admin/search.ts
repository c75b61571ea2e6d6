import { flagOf, oneOf, pagingOf, textOf, type Paging, type Raw } from '@/lib/search-params';

const verdicts = ['NEW', 'KNOWN', 'RETIRED', 'AMBIGUOUS', 'STAFF'] as const;
const changeStates = [
  'REQUESTED',
  'CHECKED',
  'APPLYING',
  'INVITED',
  'COMPLETED',
  'REFUSED',
  'FAILED',
  'WITHDRAWN',
] as const;
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
): Paging & { state?: (typeof changeStates)[number]; userId?: string } => ({
  ...pagingOf(raw),
  state: oneOf(changeStates, raw['state']),
  userId: textOf(raw['userId']),
});

export const bulkRowSearchOf = (
  raw: Raw,
): Paging & { state?: (typeof rowStates)[number]; problem?: string } => ({
  ...pagingOf(raw),
  state: oneOf(rowStates, raw['state']),
  problem: textOf(raw['problem']),
});
