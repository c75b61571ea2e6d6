import { describe, expect, it } from 'vitest';
import { noProxy, proxyOf } from './proxy-draft';

describe('proxyOf', () => {
  it('is nothing without an address', () => {
    expect(proxyOf(noProxy)).toBeUndefined();
    expect(proxyOf({ ...noProxy, url: '  ', user: 'panel' })).toBeUndefined();
  });

  it('leaves out what is empty, so that a stored password stays', () => {
    expect(proxyOf({ url: ' http://proxy:3128 ', user: '', password: '' })).toEqual({
      url: 'http://proxy:3128',
    });
    expect(proxyOf({ url: 'http://proxy:3128', user: 'panel', password: ' with space ' })).toEqual({
      url: 'http://proxy:3128',
      user: 'panel',
      password: ' with space ',
    });
  });
});
