// What an operator does over the API of a panel that a script has started.
import { setTimeout as pause } from 'node:timers/promises';

export const credentials = { email: 'operator@example.org', password: 'a password for the scripts' };

export async function call(panel, method, path, { body, token, headers } = {}) {
  const response = await fetch(`${panel.url}/api/v1${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'X-Streams-Manager': '1',
      ...(token && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

export async function until(what, ask, ready, patience = 60_000) {
  let last;
  for (let waited = 0; waited < patience; waited += 100) {
    last = await ask();
    if (ready(last)) return last;
    await pause(100);
  }
  throw new Error(`${what} did not come: ${JSON.stringify(last)}`);
}

export async function setUp(panel) {
  const said = await until('The set-up link', () => panel.said(), (text) => /#token=\S+/.test(text));
  return call(panel, 'POST', '/setup', { body: { ...credentials, token: /#token=(\S+)/.exec(said)[1] } });
}

export async function signIn(panel) {
  return (await call(panel, 'POST', '/auth/sessions', { body: credentials })).accessToken;
}

// Every row of a list, page by page.
export async function all(panel, token, list) {
  const found = [];
  for (let cursor = ''; cursor !== null; ) {
    const more = `${list.includes('?') ? '&' : '?'}pageSize=500${cursor}`;
    const page = await call(panel, 'GET', list + more, { token });
    found.push(...page.items);
    cursor = page.next === null || page.next === undefined ? null : `&cursor=${page.next}`;
  }
  return found;
}
