import type { QueryClient } from '@tanstack/react-query';
import { createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { adminRoutes } from '@/routes/admin';
import { adminLayout } from '@/routes/admin/layout';
import { customerLayout, customerRoutes } from '@/routes/customer';
import { doorRoutes, publicLayout, publicRoutes } from '@/routes/public';
import { rootRoute } from '@/routes/root';
import { NothingHere } from './NothingHere';
import { RouteFailure } from './RouteFailure';

adminLayout.update({ component: lazyRouteComponent(() => import('./AdminShell'), 'AdminShell') });
publicLayout.update({ component: lazyRouteComponent(() => import('./PublicShell'), 'PublicShell') });
customerLayout.update({ component: lazyRouteComponent(() => import('./CustomerShell'), 'CustomerShell') });

const routeTree = rootRoute.addChildren([
  publicLayout.addChildren(publicRoutes),
  ...doorRoutes,
  customerLayout.addChildren(customerRoutes),
  adminLayout.addChildren(adminRoutes),
]);

export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    defaultPreload: 'intent',
    defaultNotFoundComponent: NothingHere,
    defaultErrorComponent: RouteFailure,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
