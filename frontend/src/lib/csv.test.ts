import { expect, it } from 'vitest';
import { csv } from './csv';

it('quotes what needs it and defuses what a spreadsheet would execute', () => {
  expect(csv(['name', 'url'], [['Ada, "the first"', '=HYPERLINK(1)']])).toBe(
    'name,url\r\n"Ada, ""the first""",\'=HYPERLINK(1)',
  );
});
