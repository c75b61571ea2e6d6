import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { paymentsSearchOf } from '@/features/payment/search';
import { textOf } from '@/lib/search-params';
import { requires } from '../guards';
import { adminLayout } from './layout';

const paymentsRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'payments',
  validateSearch: paymentsSearchOf,
  beforeLoad: requires('payments:read'),
  component: lazyRouteComponent(() => import('./PaymentRoutes'), 'PaymentsRoute'),
});

const newPaymentRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'payments/new',
  validateSearch: (raw): { userId?: string } => ({ userId: textOf(raw['userId']) }),
  beforeLoad: requires('payments:write'),
  component: lazyRouteComponent(() => import('./PaymentRoutes'), 'NewPaymentRoute'),
});

const paymentRoute = createRoute({
  getParentRoute: () => adminLayout,
  path: 'payments/$paymentId',
  beforeLoad: requires('payments:read'),
  component: lazyRouteComponent(() => import('./PaymentRoutes'), 'PaymentRoute'),
});

export const moneyRoutes = [paymentsRoute, newPaymentRoute, paymentRoute] as const;
