import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, createMemoryHistory, createRootRoute, createRouter } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { startSession } from '@/api/session';
import { theme } from '@/components/theme';

export const everyPermission = [
  'users:read',
  'users:write',
  'bulk:read',
  'bulk:write',
  'servers:read',
  'servers:write',
  'plans:read',
  'plans:write',
  'me:read',
  'me:write',
];

/** Somebody who is signed in, so that no test has to play the refresh first. */
export function signIn(permissions: string[] = everyPermission): void {
  startSession({
    accessToken: 'token',
    expiresAt: new Date(Date.now() + 600_000).toISOString(),
    login: {
      id: 'login',
      displayName: 'Ada',
      role: 'Administrator',
      permissions,
      hasPassword: true,
      email: 'ada@example.org',
    },
  });
}

/** A page with everything around it that the app has, but for the shells. */
export async function show(page: ReactNode) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createRouter({
    routeTree: createRootRoute({ component: () => page, notFoundComponent: () => page }),
    history: createMemoryHistory(),
  });
  await router.load();
  return render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
