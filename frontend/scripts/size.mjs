// Prints what a browser has to load before the first page of each site stands, and fails above the limits.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
if (!existsSync(new URL('.vite/manifest.json', dist))) {
  console.error('There is no dist: run `npm run build` first.');
  process.exit(1);
}
const page = readFileSync(new URL('index.html', dist), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const sites = {
  customer: {
    limit: 200,
    entries: [
      'src/locales/en/site.ts',
      'src/app/CustomerShell.tsx',
      'src/features/account/MyAccountPage.tsx',
    ],
  },
  admin: {
    limit: 300,
    entries: [
      'src/locales/en/site.ts',
      'src/locales/en/admin.ts',
      'src/app/AdminShell.tsx',
      'src/features/overview/DashboardPage.tsx',
    ],
  },
};

function filesOf(entry, seen = new Set()) {
  const chunk = manifest[entry];
  if (chunk === undefined) throw new Error(`${entry} is not an entry of the build: has it moved?`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  (chunk.imports ?? []).forEach((imported) => filesOf(imported, seen));
  return seen;
}

// What the page itself names.
const named = [...page.matchAll(/"\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file);
if (named.length === 0) throw new Error('index.html names no script');

let failed = false;
for (const [site, { limit, entries }] of Object.entries(sites)) {
  const files = new Set([...named, ...entries.flatMap((entry) => [...filesOf(entry)])]);
  const bytes = [...files].map((file) => gzipSync(readFileSync(new URL(file, dist))).length);
  const kilobytes = bytes.reduce((sum, each) => sum + each, 0) / 1000;
  failed ||= kilobytes > limit;
  console.log(`initial JavaScript of the ${site} site: ${kilobytes.toFixed(1)} kB gzip (limit ${limit} kB)`);
}
process.exit(failed ? 1 : 0);
