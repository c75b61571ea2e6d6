import type { Tone } from '@/components/StateBadge';
import type { ImportRow } from './queries';

export const verdictTone: Record<ImportRow['verdict'], Tone> = {
  NEW: 'good',
  KNOWN: 'calm',
  RETIRED: 'bad',
  AMBIGUOUS: 'warn',
  STAFF: 'calm',
};

export const verdicts = ['NEW', 'KNOWN', 'RETIRED', 'AMBIGUOUS', 'STAFF'] as const;
