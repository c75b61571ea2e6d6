import { describe, expect, it } from 'vitest';

const files = import.meta.glob<{ default: object }>('@/locales/*/*.json', { eager: true });

function keysOf(node: object, path = ''): string[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

function valuesOf(node: object): string[] {
  return Object.values(node).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? valuesOf(value) : [String(value)],
  );
}

const textsOf = (language: string) =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.includes(`/${language}/`))
      .map(([path, { default: texts }]) => [path.split('/').pop() ?? '', texts]),
  );
const english = textsOf('en');
const german = textsOf('de');
const slots = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort((a, b) => a.localeCompare(b));

describe('the texts', () => {
  it('come in the same namespaces', () => {
    expect(Object.keys(english).length).toBeGreaterThan(10);
    expect(Object.keys(german)).toEqual(Object.keys(english));
  });

  it.each(Object.keys(english))('of %s have the same keys in German as in English', (namespace) => {
    expect(keysOf(german[namespace] ?? {}).sort()).toEqual(keysOf(english[namespace] ?? {}).sort());
  });

  it.each(Object.keys(english))('of %s have the same slots in German as in English', (namespace) => {
    const keys = keysOf(english[namespace] ?? {});
    const [ours, theirs] = [valuesOf(english[namespace] ?? {}), valuesOf(german[namespace] ?? {})];
    expect(keysOf(german[namespace] ?? {})).toEqual(keys);
    keys.forEach((key, position) => {
      expect([key, slots(theirs[position] ?? '')]).toEqual([key, slots(ours[position] ?? '')]);
    });
  });

  it('of the two languages are really two languages', () => {
    const same = Object.keys(english).flatMap((namespace) => {
      const theirs = valuesOf(german[namespace] ?? {});
      return valuesOf(english[namespace] ?? {}).filter(
        (text, position) => text.length > 24 && text === theirs[position],
      );
    });
    expect(same).toEqual([]);
  });
});
