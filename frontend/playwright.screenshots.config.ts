import base from './playwright.config.ts';

/** The pictures that README shows; `npm run e2e` does not touch the tree. */
export default { ...base, testMatch: '*.pictures.ts' };
