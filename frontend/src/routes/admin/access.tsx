import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { groups, type SettingsGroup } from '@/features/settings/groups';
import { flagOf, oneOf, pagingOf, textOf, type Paging } from '@/lib/search-params';
import { requires } from '../guards';
import { adminLayout } from './layout';

const outboxStates = [
  'WAITING',
  'SENDING',
  'SENT',
  'NOT_SENT',
  'FAILED',
  'UNKNOWN',
  'EXPIRED',
  'WITHDRAWN',
] as const;

const loginsRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'logins',
  validateSearch: (raw): Paging & { search?: string; roleId?: string } => ({
    ...pagingOf(raw),
    search: textOf(raw['search']),
    roleId: textOf(raw['roleId']),
  }),
  beforeLoad: requires('logins:read'),
  component: lazyRouteComponent(() => import('./accounts'), 'LoginsRoute'),
});

const loginRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'logins/$loginId',
  beforeLoad: requires('logins:read'),
  component: lazyRouteComponent(() => import('./accounts'), 'LoginRoute'),
});

const rolesRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'roles',
  beforeLoad: requires('logins:read'),
  component: lazyRouteComponent(() => import('@/features/logins/RolesPage'), 'RolesPage'),
});

const outboxRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'outbox',
  validateSearch: (raw): Paging & { state?: (typeof outboxStates)[number] } => ({
    ...pagingOf(raw),
    state: oneOf(outboxStates, raw['state']),
  }),
  beforeLoad: requires('messages:read'),
  component: lazyRouteComponent(() => import('./messages'), 'OutboxRoute'),
});

const lettersRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'letters',
  validateSearch: (raw): Paging & { unread?: boolean } => ({
    ...pagingOf(raw),
    unread: flagOf(raw['unread']),
  }),
  beforeLoad: requires('messages:read'),
  component: lazyRouteComponent(() => import('./messages'), 'LettersRoute'),
});

const settingsRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'settings',
  validateSearch: (raw): { group?: SettingsGroup } => ({ group: oneOf(groups, raw['group']) }),
  beforeLoad: requires('settings:read'),
  component: lazyRouteComponent(() => import('./SettingsRoute'), 'SettingsRoute'),
});

export const accessRoutes = [
  loginsRoute,
  loginRoute,
  rolesRoute,
  outboxRoute,
  lettersRoute,
  settingsRoute,
] as const;
