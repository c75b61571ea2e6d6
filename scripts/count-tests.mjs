// Adds up the JUnit reports of all parts. The last line is plain: "N passed, N failed".
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.argv[2] ?? '.';

function reports(folder, pattern) {
  const place = join(root, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place).filter((name) => pattern.test(name)).map((name) => join(place, name));
}

const parts = {
  scripts: reports('target/reports', /^scripts\.xml$/),
  simulator: reports('backend/simulator/target/surefire-reports', /^TEST-.*\.xml$/),
  clients: reports('target/reports', /^clients\.xml$/),
  backend: reports('backend/server/target/surefire-reports', /^TEST-.*\.xml$/),
  SPA: reports('target/reports', /^spa\.xml$/),
  browser: reports('target/reports', /^browser\.xml$/),
  headers: reports('target/reports', /^headers\.xml$/),
  kills: reports('target/reports', /^(kills|two-panels)\.xml$/),
};

// One case is one <testcase>; what went wrong stands inside of it, whatever the tool that wrote the report.
function count(file) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const xml = readFileSync(file, 'utf8').replace(/<!\[CDATA\[.*?\]\]>/gs, '');
  const cases = xml.matchAll(/<testcase\b(?:[^>"]|"[^"]*")*?(?:\/>|>(.*?)<\/testcase>)/gs);
  for (const [, inside = ''] of cases) {
    if (/<(failure|error)\b/.test(inside)) sum.failed++;
    else if (/<skipped\b/.test(inside)) sum.skipped++;
    else sum.passed++;
  }
  return sum;
}

function add(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped };
}

function words({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

let total = { passed: 0, failed: 0, skipped: 0 };
for (const [part, files] of Object.entries(parts)) {
  const sum = files.map(count).reduce(add, { passed: 0, failed: 0, skipped: 0 });
  console.log(`${part.padEnd(10)} ${files.length ? words(sum) : 'no report'}`);
  total = add(total, sum);
}
console.log(words(total));
