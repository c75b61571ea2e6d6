import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './operator.ts';

/* Plays after the story, in the panel that the story has filled. */
test('a payment, a gift and a cancellation, each shown before it is done', async ({ page }) => {
  await signIn(page);
  await page.goto('/admin/users');
  await page.getByRole('main').getByRole('link', { name: /^luna/ }).first().click();
  await page.getByRole('tab', { name: 'Coverage & payments' }).click();
  await expect(page.getByRole('region', { name: 'Time' })).toContainText('Active until');
  await expectAccessible(page, 'the time of a user');

  await test.step('the payment says what it gives while it is typed', async () => {
    await page.getByRole('link', { name: 'Record payment' }).click();
    await page.getByLabel('Transaction id').fill('R-4711');
    await choose(page, 'Plan', 'Family');
    const preview = page.getByRole('region', { name: 'What will happen' });
    await expect(preview).toContainText('Active until, afterwards');
    await expectAccessible(page, 'a payment with its preview');
    await page.getByRole('button', { name: /^Record .*\d/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Payment R-4711' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'The time it gave' })).toContainText('Family');
    await expectAccessible(page, 'a payment');
  });

  await test.step('the list has it, and the person has the time and the reason', async () => {
    await page.goto('/admin/payments');
    await expect(page.getByRole('row', { name: /R-4711/ })).toContainText('Booked');
    await page
      .getByRole('row', { name: /R-4711/ })
      .getByRole('link', { name: /^luna/ })
      .click();
    await page
      .getByRole('button', { name: /^Why is/ })
      .last()
      .click();
    await expect(page.getByRole('dialog')).toContainText('R-4711');
    await page.keyboard.press('Escape');
  });

  await test.step('a gift goes to the end of what runs', async () => {
    await page.getByRole('button', { name: 'Gift time' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Active until, afterwards');
    await dialog.getByLabel('Reason').fill('a birthday');
    await dialog.getByRole('button', { name: /^Gift it to/ }).click();
    await expect(page.getByRole('table', { name: 'Time' })).toContainText('a birthday');
  });

  await test.step('the payment is cancelled: the rest of its time is taken, it stays as a fact', async () => {
    await page.getByRole('link', { name: /^R-4711/ }).click();
    await page.getByRole('button', { name: 'Cancel payment' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('No longer received');
    await dialog.getByLabel('Reason').fill('the transfer bounced');
    await dialog.getByRole('button', { name: /^Cancel .*\d/ }).click();
    await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: 'The time it gave' })).toContainText('Revoked');
  });

  await test.step('a plan says where it can be served, and what it was sold for', async () => {
    await page.goto('/admin/plans');
    await page.getByRole('region', { name: 'Family' }).getByRole('link', { name: 'Edit' }).click();
    const serving = page.getByRole('table', { name: 'Where can this plan be served?' });
    await expect(serving.getByRole('row', { name: /Atlas/ })).toContainText('Yes');
    await expect(page.getByRole('table', { name: 'Price versions' })).toContainText('sold now');
    await expectAccessible(page, 'a plan');
  });
});

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}
