import { expect, test, type Page } from '@playwright/test';

const folder = '../docs/screenshots';

/** What README shows, taken from a demo: nothing here is arranged for the picture. */
test('the pictures that README shows', async ({ page, browser }) => {
  await page.goto(process.env['E2E_SETUP'] ?? '');
  await page.waitForURL('**/admin**');
  await page.goto('/admin');
  await expect(page.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible();
  await picture(page, 'dashboard');

  await page.goto('/admin/users');
  await page.getByRole('checkbox', { name: 'Select everything on this page' }).check();
  await page.getByRole('button', { name: 'Bulk edit' }).click();
  await page.getByLabel('What to do').selectOption('Require account change');
  await page.getByRole('button', { name: 'Show preview' }).click();
  await expect(page.getByRole('button', { name: /^Apply to/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Will change/ }).first()).toBeVisible();
  await picture(page, 'bulk-preview');
  await page.getByRole('button', { name: /^Apply to/ }).click();
  await expect(page.getByText('Done', { exact: true })).toBeVisible();

  await page.goto('/admin/plex-accounts');
  await page.getByRole('region', { name: 'vega' }).getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('dialog')).toContainText('Planetarium');
  await picture(page, 'recovery');

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const customer = await phone.newPage();
  await customer.goto(process.env['E2E_CUSTOMER'] ?? '');
  await expect(customer.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible();
  await picture(customer, 'my-account-phone');
  await phone.close();
});

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
}
