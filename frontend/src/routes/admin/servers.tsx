import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { librarySearchOf } from '@/features/library/search';
import { requires } from '../guards';
import { adminLayout } from './layout';
import { driftSearchOf } from './search';

const accountsRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'plex-accounts',
  beforeLoad: requires('servers:read'),
  component: lazyRouteComponent(
    () => import('@/features/mediaserver/account/PlexAccountsPage'),
    'PlexAccountsPage',
  ),
});

const serversRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'servers',
  validateSearch: (raw): { add?: string } => ({
    add: typeof raw['add'] === 'string' ? raw['add'] : undefined,
  }),
  beforeLoad: requires('servers:read'),
  component: lazyRouteComponent(() => import('./ServersRoute'), 'ServersRoute'),
});

const serverRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'servers/$serverId',
  beforeLoad: requires('servers:read'),
  component: lazyRouteComponent(() => import('./ServersRoute'), 'ServerRoute'),
});

const locationsRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'locations',
  beforeLoad: requires('servers:read'),
  component: lazyRouteComponent(
    () => import('@/features/mediaserver/location/LocationsPage'),
    'LocationsPage',
  ),
});

const librariesRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'libraries',
  validateSearch: librarySearchOf,
  beforeLoad: requires('libraries:read'),
  component: lazyRouteComponent(() => import('./LibrariesRoute'), 'LibrariesRoute'),
});

const groupsRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'library-groups',
  beforeLoad: requires('libraries:read'),
  component: lazyRouteComponent(() => import('@/features/library/LibraryGroupsPage'), 'LibraryGroupsPage'),
});

const driftRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'drift',
  validateSearch: driftSearchOf,
  beforeLoad: requires('servers:read'),
  component: lazyRouteComponent(() => import('./DriftRoute'), 'DriftRoute'),
});

export const serverRoutes = [
  accountsRoute,
  serversRoute,
  serverRoute,
  locationsRoute,
  librariesRoute,
  groupsRoute,
  driftRoute,
] as const;
