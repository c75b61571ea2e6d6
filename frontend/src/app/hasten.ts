import type { QueryClient } from '@tanstack/react-query';
import { ensureSession } from '@/api/refresh';
import { site } from '@/api/site';
import { home } from '@/features/site/queries';

/* Whoever shows it says what went wrong. */
const later = (): undefined => undefined;

/** Asks at once for what the page at this address needs, instead of for one thing after another. */
export function hasten(path: string, queries: QueryClient): void {
  void ensureSession();
  queries.query(site()).catch(later);
  if (path === '/') {
    queries.query(home()).catch(later);
    void Promise.all([import('./PublicShell'), import('@/features/site/HomePage')]);
  } else if (path === '/account') {
    void Promise.all([import('./CustomerShell'), import('@/features/account/MyAccountPage')]);
  }
}
