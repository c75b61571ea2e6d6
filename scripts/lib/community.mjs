// How a community comes into a panel that a script has started.
import { call, until } from './api.mjs';

export const plan = (groupId) => ({
  name: 'Monthly', description: '', streams: 2, isDefault: true, groupIds: [groupId],
  price: { amount: '12.50', currency: 'EUR' }, duration: { unit: 'MONTH', count: 1 },
});

// A Plex account and one of its servers, whose libraries everybody may see.
export async function connected({ panel, token }, plexToken, name) {
  const get = (path) => call(panel, 'GET', path, { token });
  const post = (path, body) => call(panel, 'POST', path, { token, body });
  const account = await post('/plex-accounts', { token: plexToken });
  const { items } = await get(`/plex-accounts/${account.id}/available-servers`);
  const { machineIdentifier } = items.find((server) => server.name === name);
  const server = await post('/servers', { plexAccountId: account.id, machineIdentifier });
  const path = `/servers/${server.id}`;
  const libraries = await until('Libraries', () => get(`/libraries?serverId=${server.id}`), (list) => list.total > 0);
  const groups = (await get('/library-groups')).items;
  const assignment = {
    libraryIds: libraries.items.map((library) => library.id),
    groupId: groups.find((group) => group.kind === 'STANDARD').id,
  };
  const { hash } = await post('/library-group-assignments/previews', assignment);
  await post('/library-group-assignments', { ...assignment, hash });
  const { version } = await get(path);
  await call(panel, 'PATCH', path, {
    token,
    headers: { 'If-Match': `"${version}"` },
    body: { enabled: true, allowsNew: true, maxUsers: 10_000 },
  });
  return { id: server.id, account: account.id, groupId: assignment.groupId };
}
