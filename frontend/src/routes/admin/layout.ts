import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '@/lib/i18n';
import { NotAllowed, isStaff, requireSelf } from '../guards';
import { rootRoute } from '../root';

export const adminLayout = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin',
  beforeLoad: async ({ location }) => {
    const self = await requireSelf(location);
    if (!isStaff(self)) throw new NotAllowed('admin');
    await loadTexts('admin');
  },
});

export const myLoginRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'my-login',
  component: lazyRouteComponent(() => import('../OwnSettingsRoute'), 'OwnSettingsRoute'),
});
