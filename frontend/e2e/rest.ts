import { admin } from './operator.ts';

const panel = (): string => process.env['E2E_PANEL'] ?? '';
type Values = Record<string, unknown>;

/** What an operator arranges for a story in which somebody else is on the screens. */
export class Operator {
  private constructor(private readonly token: string) {}

  /** Sets an empty panel up, or signs in to one that a story has filled. */
  static async enter(): Promise<Operator> {
    const { required } = await answer(await fetch(`${panel()}/api/v1/setup`));
    const token = (process.env['E2E_SETUP'] ?? '').split('#token=')[1];
    const [path, body] = required === true ? ['/setup', { token, ...admin }] : ['/auth/sessions', admin];
    const session = await answer(await send(path, 'POST', body));
    return new Operator(String(session['accessToken']));
  }

  get = async (path: string): Promise<Values> => answer(await send(path, 'GET', undefined, this.headers()));
  post = async (path: string, body: Values = {}): Promise<Values> =>
    answer(await send(path, 'POST', body, this.headers()));

  /** Changes some of what a resource says. */
  async change(path: string, some: Values, method: 'PUT' | 'PATCH' = 'PUT'): Promise<void> {
    const found = await send(path, 'GET', undefined, this.headers());
    const headers = { ...this.headers(), 'If-Match': found.headers.get('ETag') ?? '' };
    const before = method === 'PUT' ? await answer(found) : {};
    await answer(await send(path, method, { ...before, ...some }, headers));
  }

  /** The items of a list. */
  async list(path: string): Promise<Values[]> {
    const { items } = await this.get(path);
    return Array.isArray(items) ? items.map((item: unknown) => values(item)) : [];
  }

  async serverWithEverything(account: string, name: string): Promise<void> {
    const { id: accountId } = await this.post('/plex-accounts', { token: `${account}-token` });
    const offered = await this.list(`/plex-accounts/${String(accountId)}/available-servers`);
    const machineIdentifier = offered.find((each) => each['name'] === name)?.['machineIdentifier'];
    const server = await this.post('/servers', { plexAccountId: accountId, machineIdentifier });
    const serverId = String(server['id']);
    const libraries = await until(async () => {
      const found = await this.list(`/libraries?serverId=${serverId}`);
      return found.length > 0 ? found : undefined;
    });
    await this.change(`/servers/${serverId}`, { enabled: true, allowsNew: true }, 'PATCH');
    const groups = await this.list('/library-groups');
    const groupId = groups.find((each) => each['kind'] === 'STANDARD')?.['id'];
    const wanted = { libraryIds: libraries.map((each) => each['id']), groupId };
    const { hash } = await this.post('/library-group-assignments/previews', wanted);
    await this.post('/library-group-assignments', { ...wanted, hash });
    if ((await this.list('/plans')).length === 0) await this.plan('Family', groupId);
  }

  private async plan(name: string, groupId: unknown): Promise<void> {
    await this.post('/plans', {
      name,
      description: 'Everything we have',
      price: { amount: '12.50', currency: 'EUR' },
      duration: { unit: 'MONTH', count: 1 },
      groupIds: [groupId],
      streams: 2,
      isDefault: true,
    });
  }

  private headers = (): Record<string, string> => ({ Authorization: `Bearer ${this.token}` });
}

/** Asks again until there is something. */
export async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = await ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('It did not come about.');
}

function send(path: string, method: string, body?: object, headers: Record<string, string> = {}) {
  return fetch(`${panel()}/api/v1${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function answer(response: Response): Promise<Values> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url} refused: ${response.status} ${text}`);
  const read: unknown = text === '' ? {} : JSON.parse(text);
  return values(read);
}

const values = (read: unknown): Values => (typeof read === 'object' && read !== null ? { ...read } : {});
