const KEY = 'streams-manager.plex-sign-in';

export interface PlexAttempt {
  id: string;
  secret: string;
}

/** Stays in this tab: only the browser that began is signed in. */
export function keepAttempt({ id, secret }: PlexAttempt): void {
  sessionStorage.setItem(KEY, JSON.stringify({ id, secret }));
}

export function forgetAttempt(): void {
  sessionStorage.removeItem(KEY);
}

export function keptAttempt(): PlexAttempt | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isAttempt(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isAttempt(value: unknown): value is PlexAttempt {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'secret' in value &&
    typeof value.id === 'string' &&
    typeof value.secret === 'string'
  );
}
