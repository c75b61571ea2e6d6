import { expect, test } from '@playwright/test';
import { glance, sizes } from './good.ts';
import { signIn } from './operator.ts';
import { Operator } from './rest.ts';

/* In a panel of its own, or in one that a story has filled. */
test.beforeAll(async () => {
  const operator = await Operator.enter();
  const roleId = (await operator.list('/roles')).find(({ name }) => name === 'Customer')?.['id'];
  await operator.post('/logins', { email: `jo-${Date.now()}@example.test`, displayName: 'Jo Long', roleId });
  if ((await operator.list('/servers')).length === 0) await operator.serverWithEverything('rigel', 'Atlas');
  if ((await operator.list('/users')).length === 0)
    await operator.post('/invitations', { address: 'jo@example.test', permanent: true });
});

test('what opens over a page of the console is accessible, too', async ({ page }) => {
  await signIn(page);
  const opened = async (path: string, button: string | RegExp, place: string) => {
    await page.goto(path);
    await page.getByRole('main').getByRole('button', { name: button }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await glance(page, place);
    await page.setViewportSize(sizes.desktop);
  };
  await opened('/admin/logins', 'Invite', 'inviting a login');
  await opened('/admin/roles', 'Make a role', 'making a role');
  await opened('/admin/api-keys', 'Make API key', 'making a key');
  await opened('/admin/outbox', /^Open/, 'a message');
  await page.goto('/admin/logins');
  await page.getByRole('main').getByRole('link', { name: 'Jo Long' }).first().click();
  for (const [button, place] of [
    ['Lock', 'locking a login'],
    ['Make a reset link', 'a reset link'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await glance(page, place);
    await page.setViewportSize(sizes.desktop);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.goto('/admin/settings?group=mail');
  await page.getByRole('combobox', { name: 'Provider' }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  /* The list of a combobox hangs outside the landmarks; the combobox leads to it. */
  await glance(page, 'mail settings', ['region']);
  await page.goto('/admin/users');
  await page.getByRole('checkbox', { name: 'Select everything on this page' }).check();
  await page.getByRole('button', { name: 'Sign-in links' }).click();
  await expect(page.getByLabel('Also send each link by mail')).toBeVisible();
  await glance(page, 'links for many');
});
