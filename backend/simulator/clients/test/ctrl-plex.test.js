import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { MyPlexAccount } from '@ctrl/plex';
import { redirectPlexTv, startSimulator } from '../simulator.js';

let simulator;

before(async () => {
  simulator = await startSimulator();
  redirectPlexTv(simulator.plexTv);
});
after(() => simulator.stop());

test('signs in with a password', async () => {
  const account = await new MyPlexAccount(null, 'vega', 'vega-password').connect();
  assert.equal(account.username, 'vega');
  assert.equal(account.email, 'vega@example.test');
  assert.ok(account.token);
});

test('refuses a wrong password', async () => {
  await assert.rejects(() => new MyPlexAccount(null, 'vega', 'wrong').connect());
});

test('signs in with a token', async () => {
  const account = await new MyPlexAccount(null, '', '', 'nova-token').connect();
  assert.equal(account.username, 'nova');
});

test('signs in through a browser', async () => {
  const login = await MyPlexAccount.getWebLogin('https://panel.test/back');
  assert.equal(login.code.length, 25);
  assert.match(login.uri, /clientID=/);
  const claimed = await simulator.control('POST', `/pins/${login.code}/claim`, { account: 'luna' });
  assert.equal(claimed.status, 204);
  const account = await MyPlexAccount.webLoginCheck(login, 5);
  assert.equal(account.username, 'luna');
});

test('connects to the server of its resources and reads the sections', async () => {
  const account = await new MyPlexAccount(null, '', '', 'vega-token').connect();
  const resource = await account.resource('Observatory');
  assert.equal(resource.owned, true);
  const server = await resource.connect();
  assert.equal(server.friendlyName, 'Observatory');
  const sections = await (await server.library()).sections();
  assert.deepEqual(sections.map((section) => section.title), ['Movies', 'Series', 'Music']);
});

test('sees only what is shared, as a guest', async () => {
  const account = await new MyPlexAccount(null, '', '', 'luna-token').connect();
  const resource = await account.resource('Observatory');
  assert.equal(resource.owned, false);
  assert.notEqual(resource.accessToken, 'luna-token');
});

test('lists devices', async () => {
  const account = await new MyPlexAccount(null, '', '', 'vega-token').connect();
  const devices = await account.devices();
  assert.ok(devices.length > 1);
});
