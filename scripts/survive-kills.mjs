// A panel that is killed (SIGKILL) in the middle of its work does each thing once all the same. Plays against the panel
// and the simulator as the tests of the backend have built them (or in PANEL_DIR).
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
const folder = mkdtempSync(join(tmpdir(), 'kills-'));

let simulator, panel, token;

before(async () => {
  simulator = await startSimulator(join(root, 'backend/simulator/target/simulator.jar'), 'community');
  await begin();
  token = (await setUp(panel)).accessToken;
});

after(async () => {
  await panel?.stop();
  await simulator?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function begin() {
  panel = await startPanel(build, join(folder, 'data'), [], {
    STREAMS_PLEX_TV_URL: simulator.url,
    STREAMS_PLEX_CLIENTS_URL: simulator.url,
    STREAMS_PLEX_AUTH_URL: `${simulator.url}/auth`,
    // What a dead panel had begun is taken over after four of these.
    STREAMS_JOBS_HEARTBEAT: 'PT0.5S',
  });
}

async function killAndBeginAgain() {
  await panel.kill();
  await begin();
  token = await signIn(panel);
}

const get = (path) => call(panel, 'GET', path, { token });
const post = (path, body = {}) => call(panel, 'POST', path, { token, body });

async function control(method, path, body) {
  const response = await fetch(`${simulator.url}/_sim${path}`, { method, body: body && JSON.stringify(body) });
  assert.ok(response.ok, `${method} ${path}: ${response.status}`);
  return response.json().catch(() => undefined);
}

const connect = (plexToken, name) => connected({ panel, token }, plexToken, name);

const settled = (path, states) => until(path, () => get(path), (found) => states.includes(found.state));

let observatory, someone;

test('people are read in once each, though the panel dies in the middle', async () => {
  observatory = await connect('vega-token', 'Observatory');
  await post('/plans', plan(observatory.groupId));
  const started = await post('/people-imports', { serverId: observatory.id });
  const path = `/people-imports/${started.id}`;
  const preview = await settled(path, ['PREVIEWED']);
  await post(`${path}/application`, { hash: preview.hash });
  await until('The first people', () => get('/users?pageSize=1'), (list) => list.total > 0);
  await killAndBeginAgain();
  const done = await settled(path, ['DONE', 'FAILED']);
  assert.equal(done.state, 'DONE');
  const rows = await all(panel, token, `${path}/rows`);
  const people = rows.filter((row) => row.outcome === 'DONE').map((row) => row.userId);
  assert.ok(people.length > 50, `${people.length} people were read in`);
  assert.equal(new Set(people).size, people.length, 'nobody twice');
  const users = await all(panel, token, '/users');
  assert.deepEqual(users.map((user) => user.id).sort(), people.sort(), 'nobody lost, nobody made up');
  assert.ok(users.every((user) => user.plan !== null && user.plan !== undefined), 'each has time on the plan');
});

test('days are given to each person once, though the panel dies twice while it goes through them', async () => {
  const edit = await post('/bulk-edits', {
    action: 'GIVE_DAYS',
    fields: { days: 5, cause: 'A server was down' },
    selection: { filter: {} },
  });
  const path = `/bulk-edits/${edit.id}`;
  const preview = await settled(path, ['PREVIEWED']);
  await post(`${path}/application`, { hash: preview.hash });
  const given = (found) => found.rowStates.DONE ?? 0;
  const before = given(await until('The first days', () => get(path), (found) => given(found) > 0));
  await killAndBeginAgain();
  await until('More days', () => get(path), (found) => given(found) > before);
  await killAndBeginAgain();
  const done = await settled(path, ['DONE', 'FAILED']);
  assert.equal(done.state, 'DONE');
  assert.equal(given(done), preview.counts.willChange);
  for (const row of await all(panel, token, `${path}/rows`)) {
    const { intervals } = await get(`/users/${row.user.id}/coverage`);
    const gifts = intervals.filter((interval) => interval.source === 'GIFT').length;
    assert.equal(gifts, row.state === 'DONE' ? 1 : 0, `${row.user.displayName} got ${gifts} gifts`);
  }
});

test('a bulk edit reaches each person once, though the panel dies in the middle', async () => {
  const { hash } = await get(`/plex-accounts/${observatory.account}/removal`);
  await call(panel, 'DELETE', `/plex-accounts/${observatory.account}?hash=${hash}`, { token });
  await connect('rigel-token', 'Atlas');
  const edit = await post('/bulk-edits', {
    action: 'REQUIRE_ACCOUNT_CHANGE',
    fields: { required: true, cause: 'The old server is gone' },
    selection: { filter: {} },
  });
  const path = `/bulk-edits/${edit.id}`;
  const preview = await settled(path, ['PREVIEWED']);
  await post(`${path}/application`, { hash: preview.hash });
  await killAndBeginAgain();
  const done = await settled(path, ['DONE', 'FAILED']);
  assert.equal(done.state, 'DONE');
  const users = await all(panel, token, '/users');
  assert.ok(users.every((user) => user.changeRequired), 'everybody is flagged');
  [someone] = users;
  let entries = 0;
  for (let next = ''; next !== undefined; ) {
    const feed = await get(`/audit-entries?objectKind=user&objectId=${someone.id}${next}`);
    entries += feed.items.filter((entry) => entry.action === 'account-change-required').length;
    next = feed.next ? `&cursor=${feed.next}` : undefined;
  }
  assert.equal(entries, 1, 'and it was done to them once');
});

test('one invitation goes out, though the panel dies while plex.tv makes it and again before anything is known', async () => {
  await control('POST', '/faults', {
    fault: 'slow', milliseconds: 3000, host: 'plex.tv', method: 'POST', path: '/api/v2/shared_servers', times: 1,
  });
  await control('DELETE', '/record');
  const change = await post('/account-change-requests', { userId: someone.id, email: 'nova@example.test' });
  await killAndBeginAgain();
  await until('The invitation on its way', sent, (count) => count === 1);
  await killAndBeginAgain();
  const path = `/account-change-requests/${change.id}`;
  const invited = await until(path, () => get(path), (found) => ['INVITED', 'FAILED', 'REFUSED'].includes(found.state), 300_000);
  assert.equal(invited.state, 'INVITED', JSON.stringify(invited));
  const shares = await control('GET', '/shares');
  const novas = (shares.items ?? shares).filter((share) => share.email === 'nova@example.test');
  assert.equal(novas.length, 1, JSON.stringify(novas));
  assert.equal(await sent(), 1, 'plex.tv was asked once');
});

async function sent() {
  const requests = await control('GET', '/record');
  return requests.filter((request) => request.method === 'POST' && request.path === '/api/v2/shared_servers').length;
}
