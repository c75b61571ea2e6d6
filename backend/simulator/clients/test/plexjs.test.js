import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PlexAPI } from '@lukehagar/plexjs';
import { startSimulator } from '../simulator.js';

let simulator;
let plex;

before(async () => {
  simulator = await startSimulator();
  plex = new PlexAPI({ serverURL: simulator.server, token: 'vega-token', accepts: 'application/json' });
});
after(() => simulator.stop());

const sessions = async () => (await plex.status.listSessions()).object.mediaContainer;

test('identity', async () => {
  const { object } = await plex.general.getIdentity();
  assert.equal(object.mediaContainer.claimed, true);
  assert.equal(object.mediaContainer.machineIdentifier.length, 40);
});

test('server', async () => {
  const { mediaContainerWithDirectory: found } = await plex.general.getServerInfo({});
  assert.ok(found.mediaContainer.directory.some((entry) => entry.key === 'library'));
});

test('sections', async () => {
  const { object } = await plex.library.getSections();
  assert.deepEqual(object.mediaContainer.directory.map((d) => [d.key, d.type]), [
    ['1', 'movie'],
    ['2', 'show'],
    ['3', 'artist'],
  ]);
});

test('sessions', async () => {
  const { size, metadata } = await sessions();
  assert.equal(size, 2);
  const own = metadata.find((item) => item.user.id === '1');
  assert.equal(own.player.state, 'playing');
  assert.ok(own.session.id);
  assert.ok(own.media[0].part[0].stream.length > 0);
});

test('history', async () => {
  const answer = await plex.status.listPlaybackHistory({ sort: ['viewedAt:desc'] });
  const { metadata } = answer.object.mediaContainer;
  assert.equal(metadata.length, 1);
  assert.ok(metadata[0].historyKey);
});

test('terminate ends a session', async () => {
  const { metadata } = await sessions();
  await plex.status.terminateSession({ sessionId: metadata[0].session.id, reason: 'One at a time' });
  assert.equal((await sessions()).size, 1);
});

test('terminate is refused without a Pass', async () => {
  const { metadata } = await sessions();
  await simulator.control('PATCH', '/people/vega', { plexPass: false });
  await assert.rejects(() => plex.status.terminateSession({ sessionId: metadata[0].session.id }), { statusCode: 401 });
  await simulator.control('PATCH', '/people/vega', { plexPass: true });
});

test('no session at all', async () => {
  const { metadata } = await sessions();
  for (const item of metadata) await plex.status.terminateSession({ sessionId: item.session.id });
  assert.equal((await sessions()).size, 0);
});
