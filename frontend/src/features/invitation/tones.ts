import type { Tone } from '@/components/StateBadge';

export const states = [
  'RESERVED',
  'OUT',
  'ACCEPTED',
  'DECLINED',
  'LAPSED',
  'WITHDRAWN',
  'REFUSED',
  'LOST',
] as const;
export type InvitationState = (typeof states)[number];

export const stateTone: Record<InvitationState, Tone> = {
  RESERVED: 'wait',
  OUT: 'wait',
  ACCEPTED: 'good',
  DECLINED: 'warn',
  LAPSED: 'warn',
  WITHDRAWN: 'calm',
  REFUSED: 'bad',
  LOST: 'bad',
};

export const isOpen = (state: InvitationState) => state === 'RESERVED' || state === 'OUT';
