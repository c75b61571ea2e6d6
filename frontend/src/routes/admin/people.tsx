import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { userSearchOf } from '@/features/user/search';
import { tabOf, type UserTab } from '@/features/user/tabs';
import { requires } from '../guards';
import { adminLayout } from './layout';
import {
  bulkRowSearchOf,
  changeSearchOf,
  importRowSearchOf,
  invitationSearchOf,
  listRowSearchOf,
  pagingSearchOf,
  userLineSearchOf,
} from './search';

const usersRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'users',
  validateSearch: userSearchOf,
  beforeLoad: requires('users:read'),
  component: lazyRouteComponent(() => import('./UsersRoute'), 'UsersRoute'),
});

const userRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'users/$userId',
  validateSearch: (raw): { tab?: UserTab } => ({ tab: tabOf(raw['tab']) }),
  beforeLoad: requires('users:read'),
  component: lazyRouteComponent(() => import('./UserRoute'), 'UserRoute'),
});

const importsRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'people-imports',
  beforeLoad: requires('users:read'),
  component: lazyRouteComponent(() => import('./imports'), 'ImportsRoute'),
});

const importRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'people-imports/$importId',
  validateSearch: importRowSearchOf,
  beforeLoad: requires('users:read'),
  component: lazyRouteComponent(() => import('./imports'), 'ImportRoute'),
});

const invitationsRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'invitations',
  validateSearch: invitationSearchOf,
  beforeLoad: requires('users:read'),
  component: lazyRouteComponent(() => import('./invitations'), 'InvitationsRoute'),
});

const inviteRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'invitations/new',
  beforeLoad: requires('users:write'),
  component: lazyRouteComponent(() => import('./invitations'), 'InviteRoute'),
});

const newListRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'invitations/list',
  beforeLoad: requires('users:write'),
  component: lazyRouteComponent(() => import('./invitations'), 'NewListRoute'),
});

const listRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'invitation-lists/$listId',
  validateSearch: listRowSearchOf,
  beforeLoad: requires('users:read'),
  component: lazyRouteComponent(() => import('./invitations'), 'ListRoute'),
});

const changesRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'account-changes',
  validateSearch: changeSearchOf,
  beforeLoad: requires('account-changes:read'),
  component: lazyRouteComponent(() => import('./changes'), 'ChangesRoute'),
});

const changeRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'account-changes/$changeId',
  beforeLoad: requires('account-changes:read'),
  component: lazyRouteComponent(() => import('./changes'), 'ChangeRoute'),
});

const userImportsRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'user-imports',
  beforeLoad: requires('users:read'),
  component: lazyRouteComponent(() => import('./transfer'), 'UserImportsRoute'),
});

const userImportRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'user-imports/$importId',
  validateSearch: userLineSearchOf,
  beforeLoad: requires('users:read'),
  component: lazyRouteComponent(() => import('./transfer'), 'UserImportRoute'),
});

const expiryRunsRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'expiry-runs',
  validateSearch: pagingSearchOf,
  beforeLoad: requires('users:read'),
  component: lazyRouteComponent(() => import('./expiry'), 'ExpiryRunsRoute'),
});

const expiryRunRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'expiry-runs/$runId',
  validateSearch: pagingSearchOf,
  beforeLoad: requires('users:read'),
  component: lazyRouteComponent(() => import('./expiry'), 'ExpiryRunRoute'),
});

const bulkEditsRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'bulk-edits',
  validateSearch: pagingSearchOf,
  beforeLoad: requires('bulk:read'),
  component: lazyRouteComponent(() => import('./bulk'), 'BulkEditsRoute'),
});

const bulkEditRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'bulk-edits/$editId',
  validateSearch: bulkRowSearchOf,
  beforeLoad: requires('bulk:read'),
  component: lazyRouteComponent(() => import('./bulk'), 'BulkEditRoute'),
});

export const peopleRoutes = [
  usersRoute,
  userRoute,
  importsRoute,
  importRoute,
  invitationsRoute,
  inviteRoute,
  newListRoute,
  listRoute,
  changesRoute,
  changeRoute,
  userImportsRoute,
  userImportRoute,
  expiryRunsRoute,
  expiryRunRoute,
  bulkEditsRoute,
  bulkEditRoute,
] as const;
