import { expect, type Page } from '@playwright/test';

/** What an operator does, by the screens alone. */
export const admin = { email: 'operator@example.test', password: 'a quiet river bends twice' };

export async function setUp(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Name of the site').fill('The Atlas Club');
  await page.getByLabel('Your e-mail').fill(admin.email);
  await page.getByLabel('Choose a password').fill(admin.password);
  await page.getByRole('button', { name: 'Set up and sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible();
  expect(page.url()).not.toContain('token');
}

export async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(admin.email);
  await page.getByLabel('Password', { exact: true }).fill(admin.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible();
}

/** On the page of plex.tv, which closes itself or says to go back. */
async function sayYesAtPlex(plex: Page, name: string): Promise<void> {
  await plex.getByLabel('User name or e-mail').fill(name);
  await plex.getByRole('button', { name: 'Allow' }).click();
}

export async function addPlexAccount(
  page: Page,
  name: string,
  way: 'sign-in' | 'token' = 'sign-in',
): Promise<void> {
  await page.goto('/admin/plex-accounts');
  await page.getByRole('button', { name: 'Add Plex account' }).first().click();
  const dialog = page.getByRole('dialog');
  if (way === 'token') {
    await dialog.getByRole('button', { name: 'Use a token instead' }).click();
    await dialog.getByLabel('Plex token').fill(`${name}-token`);
    await dialog.getByRole('button', { name: 'Add Plex account' }).click();
  } else {
    const opened = page.waitForEvent('popup');
    await dialog.getByRole('button', { name: 'Sign in with Plex' }).click();
    await sayYesAtPlex(await opened, name);
  }
  const card = page.getByRole('region', { name });
  await card.getByRole('button', { name: 'Test' }).click();
  await expect(card.getByRole('status')).toHaveText('Tested: Healthy.');
}

export async function addServer(page: Page, account: string, server: string): Promise<void> {
  await page.getByRole('region', { name: account }).getByRole('link', { name: 'Add server' }).click();
  await page.getByRole('button', { name: `Add ${server}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: server })).toBeVisible();
  await page.getByRole('switch', { name: 'Enabled' }).check();
  await page.getByRole('switch', { name: 'Takes new subscriptions' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Ready')).toBeVisible();
  /* The first one, of the server that was just added, has to end before. */
  await page.getByRole('button', { name: 'Synchronise now' }).click({ timeout: 60_000 });
  await expect(page.getByText('Done').first()).toBeVisible();
}

export async function groupLibraries(page: Page, server: string, group: string): Promise<void> {
  await page.goto('/admin/libraries');
  await page.getByRole('combobox', { name: 'Server' }).click();
  await page.getByRole('option', { name: server }).click();
  await expect(page.getByRole('checkbox', { name: /^Select Movies, / })).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'Select everything on this page' }).check();
  await page.getByRole('button', { name: 'Put into a group' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Group' }).click();
  await page.getByRole('option', { name: group }).click();
  await dialog.getByRole('button', { name: new RegExp(`into ${group}$`) }).click();
  await expect(dialog).toBeHidden();
}

export async function makePlan(page: Page, name: string, group: string): Promise<void> {
  await page.goto('/admin/plans/new');
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('combobox', { name: 'Library groups' }).press('ArrowDown');
  await page.getByRole('option', { name: group }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('switch', { name: 'Default plan' }).check();
  await page.getByRole('button', { name: 'Create plan' }).click();
  await expect(page.getByRole('region', { name })).toContainText('Default');
}

export async function readInPeople(page: Page): Promise<void> {
  await page.goto('/admin/people-imports');
  await page.getByRole('button', { name: 'Read people' }).click();
  await expect(page.getByText('This is a preview')).toBeVisible();
  await page.getByRole('button', { name: /^Take in/ }).click();
  await expect(page.getByText(/taken in$/)).toBeVisible();
}
