import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textOf } from '@/lib/search-params';
import { requires } from './guards';
import { rootRoute } from './root';

export const customerLayout = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  beforeLoad: requires('me:read'),
});

const accountRoute = createRoute({
  getParentRoute: () => customerLayout,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/account/MyAccountPage'), 'MyAccountPage'),
});

const changeRoute = createRoute({
  getParentRoute: () => customerLayout,
  path: 'change-plex-account',
  validateSearch: (raw): { signIn?: string } => ({ signIn: textOf(raw['signIn']) }),
  component: lazyRouteComponent(() => import('./ChangeAccountRoute'), 'ChangeAccountRoute'),
});

const settingsRoute = createRoute({
  getParentRoute: () => customerLayout,
  path: 'settings',
  component: lazyRouteComponent(() => import('./OwnSettingsRoute'), 'OwnSettingsRoute'),
});

export const customerRoutes = [accountRoute, changeRoute, settingsRoute] as const;
