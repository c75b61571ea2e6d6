import type common from '@/locales/en/common.json';
import type { Tone } from './StateBadge';

type Texts = typeof common;

/** One meaning, one tone, on both sites. */
export const userTone: Record<keyof Texts['userState'], Tone> = {
  ACTIVE: 'good',
  PERMANENT: 'good',
  EXPIRED: 'warn',
  SUSPENDED: 'bad',
  NO_COVERAGE: 'calm',
};
export const shareTone: Record<keyof Texts['shareState'], Tone> = {
  ACTIVE: 'good',
  PENDING: 'wait',
  RESERVED: 'wait',
  SUSPENDED: 'bad',
  ENDED: 'calm',
  NONE: 'calm',
};
export const identityTone: Record<keyof Texts['identityState'], Tone> = {
  CURRENT: 'good',
  PENDING: 'wait',
  RETIRED: 'calm',
  DISCARDED: 'calm',
};
export const changeTone: Record<keyof Texts['changeState'], Tone> = {
  REQUESTED: 'wait',
  CHECKED: 'wait',
  AWAITING_APPROVAL: 'warn',
  APPLYING: 'wait',
  INVITED: 'wait',
  COMPLETED: 'good',
  REFUSED: 'bad',
  FAILED: 'bad',
  WITHDRAWN: 'calm',
};
