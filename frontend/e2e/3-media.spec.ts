import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { addPlexAccount, addServer, groupLibraries, setUp, signIn } from './operator.ts';
import { control } from './simulator.ts';

/* Plays alone or after others: in the end rigel is linked, and vega's Observatory is lost. */
test('a newcomer is led from no account to libraries in groups', async ({ page }) => {
  const required = await enter(page);
  if (required) {
    await test.step('the checklist knows what is there', async () => {
      await expect(page.getByText('0 of 5 steps are done.')).toBeVisible();
      await looked(page, 'checklist');
    });
    await addPlexAccount(page, 'vega');
    await addServer(page, 'vega', 'Observatory');
    await groupLibraries(page, 'Observatory', 'Standard');
    await page.goto('/admin');
    await expect(page.getByText('3 of 5 steps are done.')).toBeVisible();
    await looked(page, 'checklist-later');
  }
  await page.goto('/admin/plex-accounts');
  await expect(page.getByRole('heading', { level: 1, name: 'Plex accounts' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add Plex account' }).first()).toBeVisible();
  const vega = page.getByRole('region', { name: 'vega' });
  const rigel = page.getByRole('region', { name: 'rigel' });
  await expect(vega.or(rigel).or(page.getByText('No Plex account yet')).first()).toBeVisible();
  if (await vega.isVisible()) {
    await vega.getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByRole('dialog')).toContainText('Observatory');
    await looked(page, 'removal');
    await page.getByRole('button', { name: /^Delete vega, / }).click();
    await expect(vega).toBeHidden();
  }
  if (!(await rigel.isVisible())) {
    await addPlexAccount(page, 'rigel', 'token');
    await addServer(page, 'rigel', 'Atlas');
  }
});

test('an account is looked after: calls, proxy, re-link', async ({ page }) => {
  await signIn(page);
  await page.goto('/admin/plex-accounts');
  const card = page.getByRole('region', { name: 'rigel' });
  await expect(card).toContainText('in the last minute');
  await expect(card).toContainText('nothing waits');
  await card.getByRole('button', { name: 'Proxy' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Address').fill('http://127.0.0.1:9');
  await dialog.getByRole('button', { name: 'Test' }).click();
  await expect(dialog.getByRole('status')).toContainText('The proxy 127.0.0.1:9 does not carry the call');
  await looked(page, 'proxy');
  await page.keyboard.press('Escape');
  await expect(card).toContainText('plex.tv is called directly');

  await card.getByRole('button', { name: 'Re-link' }).click();
  const opened = page.waitForEvent('popup');
  await dialog.getByRole('button', { name: 'Sign in with Plex' }).click();
  const plex = await opened;
  await expect(dialog.getByRole('link', { name: 'Open plex.tv' })).toBeVisible();
  await looked(page, 'waiting');
  await plex.getByLabel('User name or e-mail').fill('vega');
  await plex.getByRole('button', { name: 'Allow' }).click();
  await expect(dialog).toContainText('That is vega, not rigel.');
  await looked(page, 'mismatch');
});

test('a server that came back with a new name and a certificate of its own is taken care of', async ({
  page,
}) => {
  await control('/_sim/servers/Observatory/claim', { account: 'rigel', newMachineIdentifier: true });
  await control('/_sim/servers/Observatory', { tls: true }, 'PATCH');
  await signIn(page);
  await page.goto('/admin/servers');
  await page.getByRole('button', { name: 'Add server' }).click();
  await page.getByRole('button', { name: 'Add Observatory' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Observatory' })).toBeVisible();

  await test.step('its certificate is shown, and trusted by a decision', async () => {
    await page.getByRole('button', { name: 'Test connection' }).click();
    await expect(page.getByText('Nobody vouches for the certificate')).toBeVisible();
    await expect(page.getByText('itself (self-signed)')).toBeVisible();
    await looked(page, 'certificate');
    await page.getByRole('button', { name: 'Trust this certificate' }).click();
    await expect(page.getByText(/^The server answers at https/)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Trusted certificate' })).toBeVisible();
  });

  await test.step('the groups of the lost one are taken over as shown', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Look', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('row', { name: /Movies/ })).toContainText('Standard');
    await looked(page, 'take-over');
    await dialog.getByRole('button', { name: /^Put \d+ librar/ }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'Look', exact: true })).toBeHidden();
  });

  await test.step('the list does what is done most often, by keyboard', async () => {
    await page.goto('/admin/servers');
    await page.getByRole('button', { name: 'Test Atlas' }).click();
    await expect(page.getByText(/^Atlas answers at/)).toBeVisible();
    await page.getByRole('button', { name: 'More actions for Atlas' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await looked(page, 'row-actions');
    await page.getByRole('menuitem', { name: 'Disable' }).click();
    await expect(page.getByText(/^Atlas is disabled/)).toBeVisible();
    await page.getByRole('button', { name: 'More actions for Atlas' }).click();
    await page.getByRole('menuitem', { name: 'Enable' }).click();
    await expect(page.getByText(/^Atlas is enabled/)).toBeVisible();
  });
});

/** True when nobody had set the panel up. */
async function enter(page: Page): Promise<boolean> {
  const answer = await page.request.get('/api/v1/setup');
  const setup: unknown = await answer.json();
  const required = JSON.stringify(setup).includes('"required":true');
  await (required ? setUp(page, process.env['E2E_SETUP'] ?? '') : signIn(page));
  return required;
}

/** Axe, light on a desk and dark on a phone. */
async function looked(page: Page, name: string): Promise<void> {
  for (const [scheme, width] of [
    ['light', 1440],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, name);
    const folder = process.env['E2E_PICTURES'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}-${scheme}-${width}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
}
