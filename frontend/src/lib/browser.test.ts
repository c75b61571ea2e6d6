import { expect, it } from 'vitest';
import { browserOf } from './browser';

it('names browser and system, as far as they are known', () => {
  expect(
    browserOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18 Safari/604'),
  ).toBe('Safari, iOS');
  expect(browserOf('Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0')).toBe(
    'Edge, Windows',
  );
  expect(browserOf('curl/8.1')).toBeNull();
  expect(browserOf(undefined)).toBeNull();
});
