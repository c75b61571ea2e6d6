import type { Tone } from '@/components/StateBadge';
import type { ExpiryPerson, ExpiryRun } from './queries';

export const runTone: Record<ExpiryRun['state'], Tone> = {
  STOPPED: 'bad',
  RUNNING: 'wait',
  DONE: 'good',
  DISMISSED: 'calm',
  WITHDRAWN: 'calm',
};

export const outcomeTone: Record<ExpiryPerson['outcome'], Tone> = {
  WAITING: 'wait',
  ENDED: 'warn',
  REDUCED: 'warn',
  KEPT: 'good',
  FAILED: 'bad',
};
