// The secret scan is worth something only if it finds what is planted. The secrets are put together here at run
// time, so that this file itself stays clean.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const scan = fileURLToPath(new URL('../secrets/scan', import.meta.url));
const letters = (count) => 'aB3dE6gH9k'.repeat(10).slice(0, count);

const planted = {
  'a token of plex.tv': ['notes.md', `X-Plex-Token=${letters(20)}`],
  'a token of plex.tv in a header': ['request.http', `X-Plex-Token: ${letters(20)}`],
  'a live key of Stripe': ['Keys.java', `"sk${'_live_'}${letters(24)}"`],
  'a token of a Telegram bot': ['bot.ts', `const bot = '123456789:${'AA'}${letters(33)}'`],
  'a webhook of Discord': ['hook.yaml', `https://discord.com/${'api/webhooks'}/${'1'.repeat(18)}/${letters(68)}`],
  'a signed token': ['curl.sh', `Bearer ${'eyJ'}${letters(20)}.${'eyJ'}${letters(30)}.${letters(43)}`],
  'a private key': ['key.txt', `-----BEGIN ${'PRIVATE'} KEY-----\n${letters(64)}\n-----END ${'PRIVATE'} KEY-----`],
  'a token of GitHub': ['ci.yml', `ghp${'_'}${letters(36)}`],
  'a password in an address': ['app.properties', `https://operator:${letters(16)}@example.org/`],
  'a file of secrets': ['.env', 'anything'],
};

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'secrets-'))));
after(() => rmSync(folder, { recursive: true }));

function scanned(files) {
  const place = mkdtempSync(join(folder, 'case-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content);
  return { place, ...scanOf(place) };
}

function scanOf(place) {
  const { status, stdout, stderr } = spawnSync(scan, [place], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

for (const [what, [name, content]] of Object.entries(planted)) {
  test(`finds ${what}`, () => {
    const { status, said } = scanned({ [name]: content });
    assert.notEqual(status, 0, `nothing was found in: ${content}`);
    assert.match(said, /1 problem/);
  });
}

test('is content with a file that holds no secret', () => {
  const { status, said } = scanned({ 'clean.md': 'X-Plex-Token is a header; SMTP_PASSWORD= is left empty.' });
  assert.equal(status, 0, said);
});

test('in a repository it looks at files that are not committed yet, and not at those that git ignores', () => {
  const { place } = scanned({ '.gitignore': 'ignored.txt\n', 'ignored.txt': `X-Plex-Token=${letters(20)}` });
  execFileSync('git', ['init', '-q', place]);
  assert.equal(scanOf(place).status, 0);

  writeFileSync(join(place, 'new.txt'), `X-Plex-Token=${letters(20)}`);
  assert.match(scanOf(place).said, /new\.txt[^]*1 problem/);
});
