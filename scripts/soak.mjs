// Writes over the API while the panel is killed at random moments, and looks after each restart whether everything
// that was confirmed is there, exactly once. Prints the seed of its choices: `make soak MINUTES=10 SEED=1234`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { all, call, setUp, signIn } from './lib/api.mjs';
import { startPanel } from './lib/processes.mjs';

const minutes = Number(process.argv[2] ?? 10);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'soak-'));

// Mulberry32: small, and the same on every machine.
let state = seed;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

const plan = (name) => ({ name, price: { amount: '9.00', currency: 'EUR' }, duration: { unit: 'MONTH', count: 1 } });

// Writes until the panel dies; what was in flight at that moment may have happened or not.
async function write(panel, token, round, confirmed, attempted) {
  for (let number = 0; ; number++) {
    const name = `Plan ${round}-${number}`;
    attempted.add(name);
    try {
      await call(panel, 'POST', '/plans', { body: plan(name), token });
    } catch (failure) {
      if (failure instanceof TypeError) return;
      throw failure;
    }
    confirmed.add(name);
  }
}

const names = async (panel, token) => (await all(panel, token, '/plans')).map((item) => item.name);

function compare(found, confirmed, attempted) {
  const lost = [...confirmed].filter((name) => !found.includes(name));
  const twice = found.filter((name, index) => found.indexOf(name) !== index);
  const strange = found.filter((name) => name.startsWith('Plan ') && !attempted.has(name));
  if (lost.length + twice.length + strange.length > 0) throw new Error(JSON.stringify({ lost, twice, strange }));
}

console.log(`Soak for ${minutes} minutes with the seed ${seed}`);
const data = join(folder, 'data');
const [confirmed, attempted] = [new Set(), new Set()];
const until = Date.now() + minutes * 60_000;
let panel = await startPanel('target/panel', data);
try {
  await setUp(panel);
  for (let round = 1; Date.now() < until; round++) {
    const writing = write(panel, await signIn(panel), round, confirmed, attempted);
    await pause(200 + random() * 3000);
    await panel.kill();
    await writing;
    panel = await startPanel('target/panel', data);
    compare(await names(panel, await signIn(panel)), confirmed, attempted);
    console.log(`round ${round}: killed, restarted, all ${confirmed.size} confirmed writes are there once`);
  }
} finally {
  await panel.stop();
  rmSync(folder, { recursive: true });
}
