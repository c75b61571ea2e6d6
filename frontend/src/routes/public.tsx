import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { textOf } from '@/lib/search-params';
import { ensureSession } from '@/api/refresh';
import { site } from '@/api/site';
import { homeOf } from './guards';
import { rootRoute } from './root';

/** Without a path: the frame around what strangers see. */
export const publicLayout = createRoute({ getParentRoute: () => rootRoute, id: 'public' });

/** Who is signed in goes to their own; strangers see the home page where the operator wants one. */
const homeRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: '/',
  beforeLoad: async ({ context: { queries } }) => {
    const session = await ensureSession();
    if (session !== null) throw redirect({ to: homeOf(session.login) });
    const here = await queries.query({ ...site(), staleTime: 'static' }).catch(() => null);
    if (here?.home !== true) throw redirect({ to: '/sign-in' });
  },
  component: lazyRouteComponent(() => import('@/features/site/HomePage'), 'HomePage'),
});

/* These pages are for both; who is signed in stays so. */
const recognise = async (): Promise<void> => {
  await ensureSession();
};

const faqRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: '/faq',
  beforeLoad: recognise,
  component: lazyRouteComponent(() => import('@/features/site/FaqPage'), 'FaqPage'),
});

const contactRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: '/contact',
  beforeLoad: recognise,
  component: lazyRouteComponent(() => import('@/features/site/ContactPage'), 'ContactPage'),
});

const forgotRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('./entry'), 'ForgotPasswordRoute'),
});

const setPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-password',
  component: lazyRouteComponent(() => import('./entry'), 'SetPasswordRoute'),
});

const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  component: lazyRouteComponent(() => import('./entry'), 'RegisterRoute'),
});

const confirmRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confirm-email',
  component: lazyRouteComponent(() => import('./entry'), 'ConfirmEmailRoute'),
});

const confirmNewEmailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confirm-new-email',
  component: lazyRouteComponent(() => import('./entry'), 'ConfirmNewEmailRoute'),
});

const plexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in-with-plex',
  component: lazyRouteComponent(() => import('./entry'), 'PlexReturnRoute'),
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

export const publicRoutes = [homeRoute, faqRoute, contactRoute] as const;

export const doorRoutes = [
  setupRoute,
  signInRoute,
  signInLinkRoute,
  forgotRoute,
  setPasswordRoute,
  registerRoute,
  confirmRoute,
  confirmNewEmailRoute,
  plexRoute,
  signedInWithPlexRoute,
] as const;

/** Only paths of this site: never a way to send somebody elsewhere. */
function innerPath(next: string | undefined): string | undefined {
  return next?.startsWith('/') === true && !/^\/[/\\]/.test(next) && next !== '/' ? next : undefined;
}
