import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requires } from '../guards';
import { adminLayout } from './layout';

const dashboardRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: '/',
  beforeLoad: requires('users:read'),
  component: lazyRouteComponent(() => import('@/features/overview/DashboardPage'), 'DashboardPage'),
});

const plansRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'plans',
  beforeLoad: requires('plans:read'),
  component: lazyRouteComponent(() => import('@/features/plan/PlansPage'), 'PlansPage'),
});

const newPlanRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'plans/new',
  beforeLoad: requires('plans:write'),
  component: lazyRouteComponent(() => import('./PlanRoute'), 'NewPlanRoute'),
});

const planRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'plans/$planId',
  beforeLoad: requires('plans:read'),
  component: lazyRouteComponent(() => import('./PlanRoute'), 'PlanRoute'),
});

const jobsRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'jobs',
  beforeLoad: requires('jobs:read'),
  component: lazyRouteComponent(() => import('@/features/job/JobsPage'), 'JobsPage'),
});

const noticesRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'notices',
  beforeLoad: requires('notices:read'),
  component: lazyRouteComponent(() => import('@/features/notice/NoticesPage'), 'NoticesPage'),
});

const auditRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'audit',
  beforeLoad: requires('audit:read'),
  component: lazyRouteComponent(() => import('@/features/audit/AuditPage'), 'AuditPage'),
});

const apiKeysRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'api-keys',
  beforeLoad: requires('api-keys:read'),
  component: lazyRouteComponent(() => import('@/features/apikey/ApiKeysPage'), 'ApiKeysPage'),
});

export const systemRoutes = [
  dashboardRoute,
  plansRoute,
  newPlanRoute,
  planRoute,
  jobsRoute,
  noticesRoute,
  auditRoute,
  apiKeysRoute,
] as const;
