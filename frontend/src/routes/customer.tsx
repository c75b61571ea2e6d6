import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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
  component: lazyRouteComponent(() => import('@/features/account/ChangeAccountPage'), 'ChangeAccountPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => customerLayout,
  path: 'settings',
  component: lazyRouteComponent(() => import('./OwnSettingsRoute'), 'OwnSettingsRoute'),
});

export const customerRoutes = [accountRoute, changeRoute, settingsRoute] as const;
