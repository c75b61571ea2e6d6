import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './operator.ts';

/* Plays after the story, in the panel that the story has filled. */
test('everybody who matches is changed over all pages, seen before, and gets it back', async ({ page }) => {
  await signIn(page);
  await page.goto('/admin/users?pageSize=2');
  await page.getByRole('checkbox', { name: 'Select everything on this page' }).check();
  await expect(page.getByText(/^2 selected of \d+ that match$/)).toBeVisible();
  await page.getByRole('button', { name: /^Select all \d+ on all pages$/ }).click();
  const bar = page.getByRole('region', { name: 'Selection' });
  const count = Number(/^(\d+) selected of \1 that match/.exec(await bar.innerText())?.[1]);
  expect(count).toBeGreaterThan(2);

  await bar.getByRole('button', { name: 'Bulk edit' }).click();
  const form = page.getByRole('dialog', { name: `Change ${count} people` });
  await form.getByLabel('What to do').selectOption('Change fields');
  await expect(form.getByRole('button', { name: 'Show preview' })).toBeDisabled();
  await form.getByLabel('Add tags').fill('film');
  await form.getByLabel('Add tags').press('Enter');
  await expect(form.getByText(/^Now: /).first()).toBeVisible();
  await expectAccessible(page, 'the form of a bulk edit');
  await form.getByRole('button', { name: 'Show preview' }).click();

  await expect(page.getByText('Everything can be undone.')).toBeVisible();
  await expect(page.getByText('No call to a media server.')).toBeVisible();
  await apply(page, count);
  await page.getByRole('radio', { name: `Changed ${count}` }).check({ force: true });
  await expect(page.getByRole('row', { name: /Changed.*film/ }).first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^bulk-edit-.*\.csv$/);

  await page.goto('/admin/users?tag=film');
  await page.getByRole('main').getByRole('row').nth(1).getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Activity' }).click();
  await page
    .getByRole('link', { name: /^bulk edit by/ })
    .first()
    .click();

  await page.getByRole('button', { name: `Undo for ${count} people` }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Undo for ${count} people` })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Undo: Change fields' })).toBeVisible();
  await apply(page, count);
  await page.goto('/admin/users?tag=film');
  await expect(page.getByText('Nobody matches this filter')).toBeVisible();
});

async function apply(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: `Apply to ${count} people` }).click();
  await expect(page.getByText('Done', { exact: true })).toBeVisible();
}
