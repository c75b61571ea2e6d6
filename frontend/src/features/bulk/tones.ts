import type { Tone } from '@/components/StateBadge';
import type { BulkEdit, BulkRow } from './queries';

export const bulkTone: Record<BulkEdit['state'], Tone> = {
  PREVIEWING: 'wait',
  PREVIEWED: 'warn',
  CHECKING: 'wait',
  APPLYING: 'wait',
  PAUSED: 'warn',
  DONE: 'good',
  CANCELLED: 'calm',
  EXPIRED: 'calm',
  FAILED: 'bad',
};

export const rowTone: Record<BulkRow['state'], Tone> = {
  WAITING: 'calm',
  RUNNING: 'wait',
  DONE: 'good',
  ALREADY_SO: 'calm',
  REFUSED: 'bad',
  FAILED: 'bad',
  UNKNOWN: 'warn',
  UNDONE: 'calm',
  CANCELLED: 'calm',
};

export const rowStates = [
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
