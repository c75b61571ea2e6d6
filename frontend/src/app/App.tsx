import { DirectionProvider, MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { onSessionChange, currentSession } from '@/api/session';
import { theme } from '@/components/theme';
import { hasten } from './hasten';
import { createQueries } from './queries-client';
import { createAppRouter } from './router';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
setNonce(nonce);

const schemes = localStorageColorSchemeManager({ key: 'streams-manager.theme' });
const queries = createQueries();
const router = createAppRouter(queries);
hasten(window.location.pathname, queries);

/* A session that ended, here or in another tab, leads back to the door. */
onSessionChange(() => {
  if (currentSession() === null) void router.invalidate();
});

export function App() {
  return (
    <DirectionProvider>
      <MantineProvider
        theme={theme}
        colorSchemeManager={schemes}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
