import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './operator.ts';
import { Operator, until } from './rest.ts';
import { acceptAtPlex, control } from './simulator.ts';

/* In a panel of its own, or in one that a story has filled: new people in every run. */
const run = Date.now().toString(36);
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };
let operator: Operator;

test.beforeAll(async () => {
  operator = await Operator.enter();
  if ((await operator.list('/servers')).every(({ name }) => name !== 'Atlas'))
    await operator.serverWithEverything('rigel', 'Atlas');
});

for (const [size, viewport] of Object.entries(sizes)) {
  test(`a required change is made by typing the e-mail of the new account, ${size}`, async ({ browser }) => {
    await operator.change('/settings/account-change', { approval: 'AUTOMATIC', signInRequired: false });
    const user = await somebodyOnAtlas(`Wilhelmina-Konstanze von Hohenfels-Schwarzenberg 🌙 مِيرا ${size}`);
    await mustChange(user);
    const page = await comes(browser, viewport, user);
    await good(page, `${size}, asked to change`);
    await page.getByRole('link', { name: 'Change Plex account' }).click();
    if (size === 'phone') await good(page, 'read');
    await page.getByRole('button', { name: 'I have a new account' }).click();
    await good(page, `${size}, give`);
    const fresh = await account(`fresh-${size}`);
    await page.getByLabel('E-mail or user name of the new Plex account').fill(fresh);
    await page.getByRole('button', { name: 'Check and continue' }).click();
    await expect(page.getByRole('heading', { name: 'Accept the invitation' })).toBeVisible();
    await good(page, `${size}, invited`);
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await expect(page.getByRole('dialog')).toContainText(fresh);
    if (size === 'phone') await good(page, 'about to withdraw');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await accepts(page, fresh);
    if (size === 'phone') await good(page, 'done');
    await page.getByRole('link', { name: 'Go to my account' }).click();
    await expect(page.getByRole('region', { name: 'Server' })).toContainText('Atlas');
    await expect(page.getByRole('region', { name: 'Change your Plex account' })).toBeHidden();
    await expect(page.getByRole('region', { name: 'Your e-mail for signing in' })).toContainText(fresh);
    await good(page, `${size}, afterwards`);
    await page.context().close();
  });

  test(`a wished change waits for the operator, who approves all who wait, ${size}`, async ({ browser }) => {
    const rules = { enabled: true, wishedAllowed: true, approval: 'BY_OPERATOR', signInRequired: false };
    await operator.change('/settings/account-change', rules);
    const name = `Ada ${size} ${run}`;
    const page = await comes(browser, viewport, await somebodyOnAtlas(name));
    const wished = await account(`wished-${size}`);
    await gives(page, wished, 'Use another Plex account');
    await expect(page.getByRole('heading', { name: /look at your request first$/ })).toBeVisible();
    await good(page, `${size}, waits for approval`);

    const console = await (await browser.newContext({ viewport })).newPage();
    await signIn(console);
    await console.goto(`/admin/account-changes?search=${encodeURIComponent(name)}`);
    await expect(console.getByRole('link', { name })).toBeVisible();
    await good(console, `${size}, the queue`);
    await console.getByRole('button', { name: 'Approve the one that waits' }).click();
    await expect(console.getByRole('dialog')).toContainText(wished);
    await good(console, `${size}, before approving all`);
    await console.getByRole('button', { name: 'Approve 1 change' }).click();
    await expect(console.getByRole('dialog')).toContainText('One was approved and goes on.');
    await good(console, `${size}, what became of them`);
    await console.context().close();

    await expect(page.getByRole('heading', { name: 'Accept the invitation' })).toBeVisible();
    await accepts(page, wished);
    await page.context().close();
  });
}

test('the account of somebody who has nothing to lose: the operator merges the two, and the change goes on', async ({
  browser,
}) => {
  await operator.change('/settings/account-change', { approval: 'AUTOMATIC', signInRequired: false });
  const name = `Orion ${run}`;
  const user = await somebodyOnAtlas(name);
  await mustChange(user);
  const address = await account('twin');
  await somebodyWithNothing(`Orion's other self ${run}`, address);
  const page = await comes(browser, sizes.phone, user);
  await gives(page, address);
  await expect(page.getByRole('heading', { name: 'This account cannot be used' })).toBeVisible();
  await expect(page.getByText('This account cannot be used here. Please use another one.')).toBeVisible();

  const console = await (await browser.newContext({ viewport: sizes.desktop })).newPage();
  await signIn(console);
  await console.goto(`/admin/account-changes?search=${encodeURIComponent(name)}`);
  await console.getByRole('main').getByRole('link', { name }).click();
  await expect(console.getByText(`The account belongs to Orion's other self ${run}`)).toBeVisible();
  await good(console, 'an account of somebody else');
  await console.getByRole('button', { name: 'See what a merge does' }).click();
  const dialog = console.getByRole('dialog');
  await expect(dialog).toContainText('is invited anew for this one');
  await good(console, 'before the merge');
  await dialog.getByRole('button', { name: /^Merge Orion's other self/ }).click();
  await expect(dialog).toBeHidden();
  await expect(console.getByText('Waiting for acceptance')).toBeVisible();
  await console.context().close();

  await page.reload();
  await accepts(page, address);
  await page.context().close();
});

/** Read in from a file: an account, and no time. */
async function somebodyWithNothing(displayName: string, email: string): Promise<void> {
  const accounts = [{ realm: 'plex.tv', email, state: 'CURRENT' }];
  const { id } = await operator.post('/user-imports', { users: [{ displayName, accounts }] });
  const path = `/user-imports/${String(id)}`;
  const { hash } = await reached(path, 'PREVIEWED');
  await operator.post(`${path}/application`, { hash });
  await reached(path, 'DONE');
}

/** Somebody with a plan and access to Atlas. Returns their id. */
async function somebodyOnAtlas(displayName: string): Promise<string> {
  const address = await account('old');
  const invitation = await operator.post('/invitations', { address, displayName });
  const user = String(values(invitation['user'])['id']);
  const shared = async (state: string) =>
    until(async () => {
      const { shares } = await operator.get(`/users/${user}`);
      return JSON.stringify(shares).includes(`"${state}"`) ? true : undefined;
    });
  await shared('PENDING');
  await acceptAtPlex(address, 'Atlas');
  await operator.post('/jobs/watch-invitations/runs');
  await shared('ACTIVE');
  return user;
}

const values = (found: unknown): Record<string, unknown> =>
  typeof found === 'object' && found !== null ? { ...found } : {};

/** By a bulk edit of one. */
async function mustChange(user: string): Promise<void> {
  const { id } = await operator.post('/bulk-edits', {
    action: 'REQUIRE_ACCOUNT_CHANGE',
    fields: { required: true, cause: 'The old server is gone' },
    selection: { userIds: [user] },
  });
  const path = `/bulk-edits/${String(id)}`;
  const { hash } = await reached(path, 'PREVIEWED');
  await operator.post(`${path}/application`, { hash });
  await reached(path, 'DONE');
}

const reached = async (path: string, state: string) =>
  until(async () => {
    const found = await operator.get(path);
    return found['state'] === state ? found : undefined;
  });

let accounts = 0;

/** An account at Plex that nobody has used yet. Returns its e-mail. */
async function account(name: string): Promise<string> {
  accounts += 1;
  const username = `${name}-${run}-${accounts}`;
  await control('/_sim/people', { username, email: `${username}@example.test` });
  return `${username}@example.test`;
}

async function comes(browser: Browser, viewport: { width: number; height: number }, user: string) {
  const { url } = await operator.post(`/users/${user}/sign-in-links`);
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto(String(url));
  await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible();
  return page;
}

async function gives(page: Page, address: string, way = 'Change Plex account'): Promise<void> {
  await page.getByRole('link', { name: way }).click();
  await page.getByRole('button', { name: 'I have a new account' }).click();
  await page.getByLabel('E-mail or user name of the new Plex account').fill(address);
  await page.getByRole('button', { name: 'Check and continue' }).click();
}

async function accepts(page: Page, address: string): Promise<void> {
  await acceptAtPlex(address, 'Atlas');
  await page.getByRole('button', { name: 'I have accepted' }).click();
  await expect(page.getByText('Done. You are back.')).toBeVisible();
}

/** In both colours: accessible, and not wider than the window. */
async function good(page: Page, place: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page, `${place}, ${colorScheme}`);
    await page.screenshot({ path: `test-results/change/${place}, ${colorScheme}.png`, fullPage: true });
  }
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(excess, `${place} is wider than the window`).toBeLessThanOrEqual(0);
  await page.emulateMedia({ colorScheme: 'light' });
}
