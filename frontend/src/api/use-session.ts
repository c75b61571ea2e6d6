import { useSyncExternalStore } from 'react';
import { currentSession, may, onSessionChange, type Self } from './session';

export function useSelf(): Self | null {
  return useSyncExternalStore(onSessionChange, currentSession)?.login ?? null;
}

export function useMay(permission: string): boolean {
  const self = useSelf();
  return self !== null && may(self, permission);
}
