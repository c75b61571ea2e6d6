import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { loadTexts, startI18n } from '@/lib/i18n';

/** Every test says what the panel answers; a request that nobody expected fails it. */
export const panel = setupServer();

beforeAll(async () => {
  panel.listen({ onUnhandledRequest: 'error' });
  await startI18n();
  await loadTexts('admin');
});
afterEach(() => {
  cleanup();
  panel.resetHandlers();
});
afterAll(() => panel.close());

/* What Mantine asks of a browser and jsdom does not have. */
const nothing = () => undefined;
Object.defineProperty(window, 'matchMedia', {
  value: (media: string) => ({
    matches: false,
    media,
    addEventListener: nothing,
    removeEventListener: nothing,
  }),
});
Object.defineProperty(window, 'ResizeObserver', {
  value: class {
    observe = nothing;
    unobserve = nothing;
    disconnect = nothing;
  },
});
Object.defineProperty(window, 'scrollTo', { value: nothing });
Object.defineProperty(HTMLElement.prototype, 'scrollIntoView', { value: nothing });
