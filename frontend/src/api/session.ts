import type { paths } from './generated/schema';

/** The session lives in the memory of the tab; what survives a reload is the refresh cookie. */
export type Session =
  paths['/api/v1/auth/refreshes']['post']['responses'][200]['content']['application/json'];
export type Self = Session['login'];

let current: Session | null = null;
const listeners = new Set<() => void>();

export const currentSession = (): Session | null => current;

export function startSession(session: Session): void {
  current = session;
  announce();
}

export function endSession(): void {
  if (current === null) return;
  current = null;
  announce();
}

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function may(self: Self, permission: string): boolean {
  return self.permissions.includes(permission);
}

export const lastsLongerThan = (session: Session, milliseconds: number): boolean =>
  Date.parse(session.expiresAt) - Date.now() > milliseconds;

function announce(): void {
  listeners.forEach((listener) => listener());
}
