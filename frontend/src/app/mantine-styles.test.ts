import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve('src');
const mantine = resolve('node_modules/@mantine/core/esm');
const IMPORTS = /(?:import|export)\s([^'";]*?)\sfrom\s*['"]([^'"]+)['"]|import\(\s*'([^']+)'\s*\)/g;
const CONSOLE = /^@\/routes\/admin(\/|$)|\/AdminShell$|\/admin$/;

interface Import {
  names: string;
  from: string;
}

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORTS)]
    .filter(([, names]) => names?.startsWith('type ') !== true)
    .map(([, names, from, later]) => ({ names: names ?? '', from: from ?? later ?? '' }));

function fileOf(importer: string, from: string): string | undefined {
  const path = from.startsWith('@/') ? join(source, from.slice(2)) : resolve(dirname(importer), from);
  return ['', '.ts', '.tsx', '/index.ts']
    .map((end) => path + end)
    .find((file) => /\.tsx?$/.test(file) && existsSync(file));
}

/** What the pages outside the console import from Mantine, however far away. */
function componentsOf(file: string, seen = new Set<string>(), found = new Set<string>()): Set<string> {
  if (seen.has(file)) return found;
  seen.add(file);
  for (const { names, from } of importsOf(file)) {
    if (from === '@mantine/core')
      [...names.matchAll(/(?<!type )\b[A-Z]\w+/g)].forEach(([name]) => found.add(name));
    const next =
      /^[@.]\//.test(from.replace('..', '.')) && !CONSOLE.test(from) ? fileOf(file, from) : undefined;
    if (next !== undefined) componentsOf(next, seen, found);
  }
  return found;
}

/** The style sheets of a component, and of the components that it is made of. */
function sheetsOf(file: string, seen = new Set<string>(), found = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return found;
  seen.add(file);
  for (const { from } of importsOf(file).filter(({ from }) => from.startsWith('.'))) {
    if (from.endsWith('.module.mjs')) found.add(basename(from, '.module.mjs'));
    else sheetsOf(resolve(dirname(file), from), seen, found);
  }
  return found;
}

describe("Mantine's styles", () => {
  const components = componentsOf(join(source, 'app/main.tsx'));
  const imported = [
    ...readFileSync(join(source, 'app/mantine-styles.css'), 'utf8').matchAll(/styles\/(\w+)\.layer/g),
  ].map(([, name]) => name ?? '');

  it('are looked for where the pages are', () => {
    expect([...components]).toEqual(expect.arrayContaining(['Button', 'Stepper', 'Modal', 'NativeSelect']));
    expect([...components]).not.toContain('Table');
  });

  it("come for every component of the customer's pages, and for no other", () => {
    const sheets = new Set(
      [...components].flatMap((name) => [...sheetsOf(join(mantine, 'components', name, `${name}.mjs`))]),
    );
    expect(imported.filter((name) => !['global', 'baseline'].includes(name)).sort()).toEqual(
      [...sheets].sort(),
    );
  });
});
