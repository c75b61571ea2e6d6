import type { Tone } from '@/components/StateBadge';
import type { UserImport, UserLine } from './queries';

export const importTone: Record<UserImport['state'], Tone> = {
  READING: 'wait',
  PREVIEWED: 'warn',
  APPLYING: 'wait',
  DONE: 'good',
  FAILED: 'bad',
};

export const verdictTone: Record<UserLine['verdict'], Tone> = {
  UNREAD: 'wait',
  NEW: 'good',
  KNOWN: 'calm',
  RETIRED: 'bad',
  TWICE: 'warn',
  INVALID: 'bad',
};
