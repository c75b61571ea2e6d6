import type { QueryClient } from '@tanstack/react-query';
import { ensureSession } from '@/api/refresh';
import { site } from '@/api/site';
import { home } from '@/features/site/queries';

/** Asks at once for what the page at this address needs, instead of for one thing after another. */
export function hasten(path: string, queries: QueryClient): void {
  void ensureSession();
  void queries.prefetchQuery(site());
  if (path === '/') {
    void queries.prefetchQuery(home());
    void Promise.all([import('./PublicShell'), import('@/features/site/HomePage')]);
  } else if (path === '/account') {
    void Promise.all([import('./CustomerShell'), import('@/features/account/MyAccountPage')]);
  }
}
