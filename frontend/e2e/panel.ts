import { expect, type Page } from '@playwright/test';
import createClient from 'openapi-fetch';
import type { paths } from '../src/api/generated/schema.d.ts';
import { admin, signIn } from './operator.ts';

type Client = ReturnType<typeof createClient<paths>>;

/** The console, signed in, whoever came before; what a spec needs beside it is made over REST. */
export async function entered(page: Page): Promise<Panel> {
  const panel = await Panel.entered();
  await signIn(page);
  return panel;
}

/** Makes what is not there yet, so that a spec plays alone, and after others. */
export class Panel {
  private constructor(private readonly client: Client) {}

  static async entered(): Promise<Panel> {
    const baseUrl = process.env['E2E_PANEL'] ?? '';
    const headers = { 'X-Streams-Manager': '1' };
    const client = createClient<paths>({ baseUrl, headers });
    const signedIn = await client.POST('/api/v1/auth/sessions', { body: admin });
    const token = /#token=(\S+)/.exec(process.env['E2E_SETUP'] ?? '')?.[1] ?? '';
    const { accessToken } =
      signedIn.data ?? (await bodyOf(client.POST('/api/v1/setup', { body: { ...admin, token } })));
    return new Panel(
      createClient<paths>({ baseUrl, headers: { ...headers, Authorization: `Bearer ${accessToken}` } }),
    );
  }

  /** A plan of the Standard group. */
  async plan(name: string, amount: string): Promise<void> {
    const { items } = await bodyOf(
      this.client.GET('/api/v1/plans', { params: { query: { pageSize: 500 } } }),
    );
    if (items.some((plan) => plan.name === name)) return;
    const body = {
      name,
      price: { amount, currency: 'EUR' },
      duration: { unit: 'MONTH' as const, count: 1 },
      groupIds: [await this.standard()],
      isDefault: items.length === 0,
    };
    await bodyOf(this.client.POST('/api/v1/plans', { body }));
  }

  /** rigel's server, enabled, with room, its libraries in the Standard group. */
  async atlas(): Promise<void> {
    const { items } = await bodyOf(this.client.GET('/api/v1/servers'));
    if (items.some(({ name }) => name === 'Atlas')) return;
    const account = await bodyOf(
      this.client.POST('/api/v1/plex-accounts', { body: { token: 'rigel-token' } }),
    );
    const params = { path: { id: account.id } };
    const offered = await bodyOf(this.client.GET('/api/v1/plex-accounts/{id}/available-servers', { params }));
    const machineIdentifier = offered.items[0]?.machineIdentifier ?? '';
    const { id } = await bodyOf(
      this.client.POST('/api/v1/servers', { body: { plexAccountId: account.id, machineIdentifier } }),
    );
    await this.group(id);
    const { version } = await bodyOf(this.client.GET('/api/v1/servers/{id}', { params: { path: { id } } }));
    await bodyOf(
      this.client.PATCH('/api/v1/servers/{id}', {
        params: { path: { id }, header: { 'If-Match': `"${version}"` } },
        body: { enabled: true, allowsNew: true },
      }),
    );
  }

  private async group(serverId: string): Promise<void> {
    const found = async () => {
      const query = { serverId, pageSize: 500 };
      const { items } = await bodyOf(this.client.GET('/api/v1/libraries', { params: { query } }));
      return items.map(({ id }) => id);
    };
    await expect.poll(found).not.toEqual([]);
    const body = { libraryIds: await found(), groupId: await this.standard() };
    const { hash } = await bodyOf(this.client.POST('/api/v1/library-group-assignments/previews', { body }));
    await this.client.POST('/api/v1/library-group-assignments', { body: { ...body, hash } });
  }

  private async standard(): Promise<string> {
    const { items } = await bodyOf(this.client.GET('/api/v1/library-groups'));
    return items.find(({ kind }) => kind === 'STANDARD')?.id ?? '';
  }
}

async function bodyOf<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (data === undefined) throw new Error(`${response.url}: ${response.status} ${JSON.stringify(error)}`);
  return data;
}
