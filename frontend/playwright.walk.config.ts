import base from './playwright.config.ts';

/** The story, then every page with axe in both themes, on a desk and on a phone; slower than `npm run e2e`. */
export default { ...base, testMatch: ['1-story.spec.ts', 'pages.walk.ts'] };
