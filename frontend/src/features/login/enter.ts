import { tellOtherTabs } from '@/api/refresh';
import { endSession, startSession, type Session } from '@/api/session';

/** Signed in, in this tab and in all others. */
export function enter(session: Session): void {
  startSession(session);
  tellOtherTabs(session);
}

export function leave(): void {
  endSession();
  tellOtherTabs(null);
}
