import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const backend = process.env['API_TARGET'] ?? 'http://localhost:8080';
const FIRST_PAGES =
  /\/src\/(app\/(PublicShell|CustomerShell)|features\/(account\/MyAccountPage|site\/HomePage))\.tsx$/;

/** The pages that most people come for are fetched beside what starts them, not after it. */
function firstPagesAtOnce(): Plugin {
  const link = (rel: string, file: string): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { rel, crossorigin: '', href: `/${file}` },
    injectTo: 'head',
  });
  return {
    name: 'first-pages-at-once',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.values(bundle ?? {})
          .filter((chunk) => chunk.type === 'chunk' && chunk.name === 'pages')
          .map(({ fileName }) => link('modulepreload', fileName)),
    },
  };
}

export default defineConfig({
  plugins: [react(), firstPagesAtOnce()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': backend } },
  preview: { proxy: { '/api': backend } },
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      output: {
        /* A phone far away waits for requests more than for bytes: what starts, and the customer's first pages, are one file each. */
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'pages', test: FIRST_PAGES },
            { name: 'common', minShareCount: 32 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    globals: true,
    setupFiles: ['./src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    css: false,
    testTimeout: 20_000,
  },
});
