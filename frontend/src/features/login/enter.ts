import { tellOtherTabs } from '@/api/refresh';
import { startSession, type Session } from '@/api/session';

/** Signed in, in this tab and in all others. */
export function enter(session: Session): void {
  startSession(session);
  tellOtherTabs(session);
}
