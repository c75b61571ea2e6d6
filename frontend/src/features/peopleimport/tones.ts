import type { Tone } from '@/components/StateBadge';
import type { ImportRow, PeopleImport } from './queries';

export const importTone: Record<PeopleImport['state'], Tone> = {
  READING: 'wait',
  PREVIEWED: 'warn',
  APPLYING: 'wait',
  DONE: 'good',
  FAILED: 'bad',
};

export const verdictTone: Record<ImportRow['verdict'], Tone> = {
  NEW: 'good',
  KNOWN: 'calm',
  RETIRED: 'bad',
  AMBIGUOUS: 'warn',
  STAFF: 'calm',
};

export const verdicts = ['NEW', 'KNOWN', 'RETIRED', 'AMBIGUOUS', 'STAFF'] as const;
