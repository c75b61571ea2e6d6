import type { Tone } from '@/components/StateBadge';
import type { UserLine } from './queries';

export const verdictTone: Record<UserLine['verdict'], Tone> = {
  UNREAD: 'wait',
  NEW: 'good',
  KNOWN: 'calm',
  RETIRED: 'bad',
  TWICE: 'warn',
  INVALID: 'bad',
};
