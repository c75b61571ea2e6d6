import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import codes from '@/locales/en/codes.json';
import common from '@/locales/en/common.json';

const above = join(process.cwd(), '..');
const code = join(above, 'backend/server/src/main/java');
const sources = readdirSync(code, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.java'))
  .map((file) => readFileSync(join(code, file), 'utf8'));
const document = readFileSync(join(above, 'openapi.yaml'), 'utf8');

const found = (pattern: RegExp) =>
  [
    ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, text]) => text ?? ''))),
  ].sort();

const enumOf = (name: string) =>
  [
    ...(
      new RegExp(`^    ${name}:\n      enum:\n((?:      - .*\n)+)`, 'm').exec(document)?.[1] ?? ''
    ).matchAll(/- (\w+)/g),
  ]
    .map(([, value]) => value ?? '')
    .sort();

describe('the codes that the panel keeps', () => {
  it('have words for everything that is done', () => {
    const actions = [
      ...found(/Change\.of\(\s*[\w.]*(?:"[a-z-]+")?,\s*[\w.()]+,\s*"([a-z-]+)"\)/g),
      ...found(/\b(?:note|change)\([\w.]+(?:\(\))?, "([a-z -]+)"/g),
    ];
    expect(actions.length).toBeGreaterThan(60);
    expect(actions.filter((action) => !(action in codes.action))).toEqual([]);
  });

  it('have words for every step of an account change', () => {
    const steps = found(/timeline\.add\(request, "([a-z-]+)"/g);
    expect(steps.length).toBeGreaterThan(8);
    expect(steps.filter((step) => !(`account-change-${step}` in codes.action))).toEqual([]);
  });

  it('have words for everything that is changed', () => {
    const kinds = [...found(/ KIND = "([a-z-]+)"/g), ...found(/Change\.of\("([a-z-]+)"/g)];
    expect(kinds.length).toBeGreaterThan(20);
    expect(kinds.filter((kind) => !(kind in codes.object))).toEqual([]);
  });

  it('have words for every recurring job', () => {
    const jobs = sources
      .filter((source) => source.includes('implements RecurringJob'))
      .map((source) => /String name\(\) \{\s*return "([a-z-]+)"/.exec(source)?.[1] ?? source.slice(0, 80));
    expect(jobs.length).toBeGreaterThan(8);
    expect(jobs.filter((job) => !(job in codes.job))).toEqual([]);
  });

  it('have words for every job that somebody sets going', () => {
    const jobs = found(/JobKey<>\(\s*"([a-z-]+)"/g);
    expect(jobs.length).toBeGreaterThan(12);
    expect(jobs.filter((job) => !(job in codes.job))).toEqual([]);
  });

  it('have words for every end of a job', () => {
    const ends = /enum Outcome \{([^}]*)\}/.exec(
      sources.find((source) => source.includes('class JobRun ')) ?? '',
    )?.[1];
    expect(ends?.match(/\w+/g)?.filter((end) => !(end in codes.outcome))).toEqual([]);
  });

  it.each([
    ['ShareState', common.shareState],
    ['IdentityState', common.identityState],
    ['CoverageSource', common.coverageSource],
    ['AccountChangeState', common.changeState],
  ] as const)('have words for every %s of the API', (name, texts) => {
    expect(enumOf(name).length).toBeGreaterThan(2);
    expect(enumOf(name).filter((value) => !(value in texts))).toEqual([]);
  });
});
