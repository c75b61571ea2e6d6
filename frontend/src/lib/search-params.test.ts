import { describe, expect, it } from 'vitest';
import { flagOf, oneOf, pagingOf, textOf } from './search-params';

describe('what stands in the address bar', () => {
  it('is taken where it makes sense', () => {
    expect(pagingOf({ page: '3', pageSize: 500, sort: '-createdAt' })).toEqual({
      page: 3,
      pageSize: 500,
      sort: '-createdAt',
    });
    expect([flagOf('true'), flagOf(false), textOf(1234)]).toEqual([true, false, '1234']);
  });

  it.each([{ page: '-1' }, { page: 'x' }, { page: 1.5 }, { pageSize: 7 }, { pageSize: '1e9' }])(
    'becomes the default otherwise: %o',
    (raw) => {
      expect(pagingOf(raw)).toEqual({});
    },
  );

  it('knows only what it was told', () => {
    expect(oneOf(['ACTIVE', 'EXPIRED'], 'DROP TABLE')).toBeUndefined();
  });
});
