// Two panels on one database share a bulk edit: each has people of its own in hand, and when one is killed (SIGKILL) in the
// middle, the other goes on at once and does the rest. Plays against what the tests of the backend have built.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { all, call, setUp, signIn, until } from './lib/api.mjs';
import { connected, plan } from './lib/community.mjs';
import { startPanel, startSimulator } from './lib/processes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = process.env.PANEL_DIR ?? join(root, 'backend/server/target/quarkus-app');
const folder = mkdtempSync(join(tmpdir(), 'two-'));
// What a dead panel had in hand is taken over after a minute; whatever happens sooner, the other panel did by itself.
const TAKEN_OVER = 60_000;

let simulator, people;
const panels = [];

before(async () => {
  simulator = await startSimulator(join(root, 'backend/simulator/target/simulator.jar'), 'community', ['--users', '1600']);
  await begin(0);
  const token = (await setUp(panels[0])).accessToken;
  const server = await connected({ panel: panels[0], token }, 'vega-token', 'Observatory');
  await call(panels[0], 'POST', '/plans', { token, body: plan(server.groupId) });
  const { id } = await call(panels[0], 'POST', '/people-imports', { token, body: { serverId: server.id } });
  const path = `/people-imports/${id}`;
  const { hash } = await settled(0, path, ['PREVIEWED']);
  await call(panels[0], 'POST', `${path}/application`, { token, body: { hash } });
  await settled(0, path, ['DONE']);
  people = await all(panels[0], token, '/users');
  assert.ok(people.length > 300, `${people.length} people`);
  await begin(1);
});

after(async () => {
  // The database lives on when a panel is killed, and ends with one that is stopped.
  await panels[1]?.kill();
  await panels[0]?.stop();
  await simulator?.stop();
  rmSync(folder, { recursive: true, force: true });
});

// Both keep their data in one folder: the second finds the database of the first running.
async function begin(number) {
  panels[number] = await startPanel(build, join(folder, 'data'), [], {
    STREAMS_PLEX_TV_URL: simulator.url,
    STREAMS_PLEX_CLIENTS_URL: simulator.url,
    STREAMS_PLEX_AUTH_URL: `${simulator.url}/auth`,
    STREAMS_JOBS_HEARTBEAT: `PT${TAKEN_OVER / 4_000}S`,
  });
}

const tokens = {};
async function ask(number, method, path, body) {
  tokens[panels[number].url] ??= await signIn(panels[number]);
  return call(panels[number], method, path, { token: tokens[panels[number].url], body });
}

const settled = (number, path, states) =>
  until(path, () => ask(number, 'GET', path), (found) => states.includes(found.state), 3 * TAKEN_OVER);

const given = (found) => found.rowStates.DONE ?? 0;

// Applied by one panel; `killed` dies in the middle, and the other one goes on.
async function share(killed, cause) {
  const other = 1 - killed;
  const edit = await ask(killed, 'POST', '/bulk-edits', {
    action: 'GIVE_DAYS', fields: { days: 5, cause }, selection: { filter: {} },
  });
  const path = `/bulk-edits/${edit.id}`;
  const { hash } = await settled(other, path, ['PREVIEWED']);
  await ask(killed, 'POST', `${path}/application`, { hash });
  await until('Half of the people', () => ask(other, 'GET', path), (found) => given(found) > people.length / 3);
  await panels[killed].kill();
  const from = Date.now();
  const left = given(await ask(other, 'GET', path));
  assert.ok(left < people.length - 20, `killed in the middle: ${left} of ${people.length} are done`);
  await until('More people', () => ask(other, 'GET', path), (found) => given(found) > left + 5);
  assert.ok(Date.now() - from < TAKEN_OVER / 2, 'the other panel had people of its own in hand');
  const done = await settled(other, path, ['DONE', 'FAILED']);
  assert.equal(done.state, 'DONE');
  assert.equal(given(done), people.length, JSON.stringify(done.rowStates));
}

async function gifts(number) {
  const counts = [];
  for (const { id } of people) {
    const { intervals } = await ask(number, 'GET', `/users/${id}/coverage`);
    counts.push(intervals.filter((interval) => interval.source === 'GIFT').length);
  }
  return new Set(counts);
}

test('the panel that was asked is killed in the middle: the other one goes on, and each person got their days once', async () => {
  await share(0, 'first');
  assert.deepEqual(await gifts(1), new Set([1]));
});

test('so it is the other way round: both had a part in it', async () => {
  await begin(0);
  await share(1, 'second');
  assert.deepEqual(await gifts(0), new Set([2]));
});
