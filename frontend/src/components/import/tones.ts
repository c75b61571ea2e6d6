import type { Tone } from '../StateBadge';

export type ImportState = 'READING' | 'PREVIEWED' | 'APPLYING' | 'DONE' | 'FAILED';

export const importTone: Record<ImportState, Tone> = {
  READING: 'wait',
  PREVIEWED: 'warn',
  APPLYING: 'wait',
  DONE: 'good',
  FAILED: 'bad',
};
