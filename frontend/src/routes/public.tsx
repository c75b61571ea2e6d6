import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { textOf } from '@/lib/search-params';
import { homeOf, requireSelf } from './guards';
import { rootRoute } from './root';

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async ({ location }) => {
    throw redirect({ to: homeOf(await requireSelf(location)) });
  },
});

const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  component: lazyRouteComponent(() => import('./entry'), 'SetupRoute'),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (raw): { next?: string } => ({ next: innerPath(textOf(raw['next'])) }),
  component: lazyRouteComponent(() => import('./entry'), 'SignInRoute'),
});

const signInLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in-link',
  component: lazyRouteComponent(() => import('./entry'), 'SignInLinkRoute'),
});

const signedInWithPlexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in-with-plex',
  component: lazyRouteComponent(
    () => import('@/features/login/SignedInWithPlexPage'),
    'SignedInWithPlexPage',
  ),
});

export const publicRoutes = [
  homeRoute,
  setupRoute,
  signInRoute,
  signInLinkRoute,
  signedInWithPlexRoute,
] as const;

/** Only paths of this site: never a way to send somebody elsewhere. */
function innerPath(next: string | undefined): string | undefined {
  return next?.startsWith('/') === true && !/^\/[/\\]/.test(next) && next !== '/' ? next : undefined;
}
