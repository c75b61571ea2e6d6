import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../count-tests.mjs', import.meta.url));
let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'reports-'))));
after(() => rmSync(folder, { recursive: true }));

function report(path, ...cases) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `<?xml version="1.0"?>\n<testsuite name="x">\n${cases.join('\n')}\n</testsuite>`);
}

test('adds up passed, failed and skipped cases of every part, and ends with the plain line', () => {
  const good = '<testcase name="a > b" time="0.1"/>';
  const loud = '<testcase name="loud"><system-out><![CDATA[<failure>]]></system-out></testcase>';
  const bad = '<testcase name="bad"><failure message="no">trace</failure></testcase>';
  const broken = '<testcase name="broken"><error/></testcase>';
  const skipped = '<testcase name="later"><skipped/></testcase>';
  report('backend/server/target/surefire-reports/TEST-org.A.xml', good, loud, bad);
  report('backend/simulator/target/surefire-reports/TEST-org.B.xml', good, broken);
  report('backend/server/target/surefire-reports/notes.txt', good);
  report('target/reports/spa.xml', good, skipped);

  const lines = execFileSync(process.execPath, [script, folder], { encoding: 'utf8' }).trim().split('\n');

  assert.ok(lines.some((line) => /^backend +2 passed, 1 failed$/.test(line)), lines.join());
  assert.ok(lines.some((line) => /^browser +no report$/.test(line)), lines.join());
  assert.equal(lines.at(-1), '4 passed, 2 failed, 1 skipped');
});
