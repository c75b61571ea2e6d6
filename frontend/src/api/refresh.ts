import { currentSession, endSession, lastsLongerThan, startSession, type Session } from './session';
import { bareClient } from './bare-client';

const LOCK = 'streams-manager.refresh';
const CHANNEL = 'streams-manager.session';

interface Shared {
  session: Session | null;
}

const STRANGER_FOR = 3_000;
let strangerUntil = 0;
let running: Promise<Session | null> | null = null;
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);

channel?.addEventListener('message', ({ data }: MessageEvent<Shared>) => {
  if (data.session === null) endSession();
  else startSession(data.session);
});

/** One refresh at a time: within this tab by the promise, between tabs by the lock. */
export function refreshSession(): Promise<Session | null> {
  running ??= exclusively(refreshUnlessDone).finally(() => {
    running = null;
  });
  return running;
}

/** The session of this tab; asks for one when there is none or it is about to end, of a stranger once in a while. */
export async function ensureSession(): Promise<Session | null> {
  const session = currentSession();
  if (session === null && performance.now() < strangerUntil) return null;
  return session !== null && lastsLongerThan(session, 20_000) ? session : refreshSession();
}

export function tellOtherTabs(session: Session | null): void {
  channel?.postMessage({ session } satisfies Shared);
}

async function refreshUnlessDone(before: Session | null): Promise<Session | null> {
  const meanwhile = currentSession();
  if (meanwhile !== before && meanwhile !== null) return meanwhile;
  const { data, response } = await bareClient.POST('/api/v1/auth/refreshes');
  if (data !== undefined) {
    startSession(data);
    tellOtherTabs(data);
    return data;
  }
  if (response.status === 401 || response.status === 403) {
    strangerUntil = performance.now() + STRANGER_FOR;
    endSession();
  }
  return null;
}

function exclusively(work: (before: Session | null) => Promise<Session | null>): Promise<Session | null> {
  const before = currentSession();
  if (!('locks' in navigator)) return work(before);
  return navigator.locks.request(LOCK, () => work(before));
}
