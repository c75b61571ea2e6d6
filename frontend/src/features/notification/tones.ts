import type { Tone } from '@/components/StateBadge';
import type { OutboxMessage } from './queries';

export const outboxTone: Record<OutboxMessage['state'], Tone> = {
  WAITING: 'wait',
  SENDING: 'wait',
  SENT: 'good',
  FAILED: 'bad',
  UNKNOWN: 'warn',
  NOT_SENT: 'warn',
  EXPIRED: 'calm',
  WITHDRAWN: 'calm',
};
