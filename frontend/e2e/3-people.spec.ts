import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { entered } from './panel.ts';
import { acceptAtPlex, control } from './simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** New people in every run, so that it does not matter who was there before. */
const run = Date.now().toString(36);
const mira = `mira-${run}`;
const orion = `orion-${run}`;
const payment = `R-4711-${run}`;

test('a person is invited, pays, changes the plan, expires, comes back, and is merged', async ({ page }) => {
  const panel = await entered(page);
  await panel.plan('Family', '12.50');
  await panel.plan('Cinema', '25.00');
  await panel.atlas();
  for (const username of [mira, orion]) {
    await control('/_sim/people', { username, email: `${username}@example.test` });
  }

  await test.step('she is invited by hand, with what she has paid', async () => {
    await invite(page, mira, async () => {
      await page.getByRole('switch', { name: 'Paid already' }).check();
      await page.getByRole('textbox', { name: 'Transaction id' }).fill(payment);
      await page.getByRole('textbox', { name: 'Sequence number' }).fill('2');
      await page.getByRole('textbox', { name: 'Amount' }).fill('10.00');
      await expectAccessible(page, 'an invitation with a payment');
    });
    await expect(row(page, mira)).toContainText('Atlas');
    await expect(row(page, mira)).toContainText('Waiting');
    await expectAccessible(page, 'the invitations');
  });

  await test.step('she accepts at Plex, and has access', async () => {
    await accept(page, mira);
    await page.getByRole('link', { name: 'Invitations' }).first().click();
    await expect(row(page, mira)).toContainText('Accepted');
  });

  await test.step('why she is active until then: her payment', async () => {
    await find(page, mira);
    await expect(page.getByText('Active', { exact: true }).first()).toBeVisible();
    await page.getByRole('tab', { name: 'Coverage & payments' }).click();
    await page
      .getByRole('button', { name: `Why is ${mira} active until then?` })
      .last()
      .click();
    await expect(page.getByRole('dialog')).toContainText(payment);
    await expectAccessible(page, 'why somebody is active');
    await page.keyboard.press('Escape');
  });

  await test.step('her plan is changed: what is left becomes credit, shown before', async () => {
    await page.getByRole('button', { name: 'Change plan' }).click();
    const dialog = page.getByRole('dialog');
    await choose(page, dialog, 'New plan', 'Cinema');
    await expect(dialog).toContainText('Credit that goes on');
    await expect(dialog).toContainText('Atlas, where the person is, can serve this plan.');
    await dialog.getByLabel('Reason').fill('wants more');
    await expectAccessible(page, 'a change of plan');
    await dialog.getByRole('button', { name: `Change the plan of ${mira}` }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('table', { name: 'Time' })).toContainText('Cinema');
    await expectAccessible(page, 'the time of a user');
  });

  await test.step('her time is over: the hourly run ends her access, and says so', async () => {
    await page.getByRole('button', { name: 'Set end' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('switch', { name: 'End it now' }).check();
    await expect(dialog).toContainText("This ends the person's time");
    await dialog.getByLabel('Reason').fill('did not go on');
    await expectAccessible(page, 'an end');
    await dialog.getByRole('button', { name: `Set the end for ${mira}` }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Expired', { exact: true }).first()).toBeVisible();
    await work(page, 'End access that has expired');
    await page.goto('/admin/expiry-runs');
    await page.getByRole('main').getByRole('link').first().click();
    await expect(row(page, mira)).toContainText('Access ended');
    await expectAccessible(page, 'a run of the expiry');
    await find(page, mira);
    await page.getByRole('tab', { name: 'Access' }).click();
    await expect(page.getByRole('region', { name: 'Atlas' })).toContainText('Ended');
  });

  await test.step('she gets time again and is re-invited', async () => {
    await page.getByRole('tab', { name: 'Coverage & payments' }).click();
    await page.getByRole('button', { name: 'Gift time' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('a birthday');
    await page.getByRole('button', { name: `Gift it to ${mira}` }).click();
    await page.getByRole('button', { name: 'Re-invite' }).click();
    await expect(page.getByRole('dialog')).toContainText('Atlas');
    await expectAccessible(page, 'a re-invite');
    await page.getByRole('button', { name: `Invite ${mira}` }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Re-invite' })).toBeHidden();
    await accept(page, mira);
    await find(page, mira);
    await page.getByRole('tab', { name: 'Access' }).click();
    await expect(page.getByText('Active', { exact: true })).toHaveCount(2);
  });

  await test.step('a second user turns out to be the same person, and becomes one with her', async () => {
    await invite(page, orion);
    await accept(page, orion);
    await find(page, mira);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Merge another user into this one' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'The user who is closed' }).fill(orion);
    await page.getByRole('option', { name: new RegExp(orion) }).click();
    await dialog.getByRole('radio', { name: new RegExp(`^${mira}`) }).check();
    await expectAccessible(page, 'a merge');
    await dialog.getByRole('button', { name: `Merge ${orion} into ${mira}` }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('tab', { name: 'Identities' }).click();
    await expect(page.getByRole('row', { name: new RegExp(orion) })).toContainText('Retired');
    await page.goto(`/admin/users?search=${orion}`);
    await expect(page.getByRole('row', { name: new RegExp(mira) })).toBeVisible();
  });
});

const row = (page: Page, name: string): Locator => page.getByRole('row', { name: new RegExp(name) }).first();

async function invite(page: Page, name: string, more?: () => Promise<void>): Promise<void> {
  await page.goto('/admin/invitations/new');
  await page.getByLabel('E-mail or Plex user name').fill(`${name}@example.test`);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await more?.();
  await expect(page.getByRole('region', { name: 'What would happen' })).toContainText('Atlas');
  await page.getByRole('button', { name: /^Invite / }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Invitations' })).toBeVisible();
}

/** What is sent by a job is there a little later; who has accepted is seen when the panel looks. */
async function accept(page: Page, name: string): Promise<void> {
  await expect
    .poll(() => acceptAtPlex(`${name}@example.test`, 'Atlas').then(String, String), { timeout: 30_000 })
    .toBe('undefined');
  await work(page, 'Watch open invitations');
}

/** Has a job run now, and waits for it. */
async function work(page: Page, job: string): Promise<void> {
  await page.goto('/admin/jobs');
  const line = page.getByRole('row', { name: new RegExp(job, 'i') });
  const before = await line
    .getByRole('time')
    .first()
    .getAttribute('datetime')
    .catch(() => null);
  await line.getByRole('button', { name: new RegExp(`^Run ${job} now|^Run`, 'i') }).click();
  await expect
    .poll(async () => {
      await page.reload();
      return line.getByRole('time').first().getAttribute('datetime');
    })
    .not.toBe(before);
}

async function find(page: Page, name: string): Promise<void> {
  await page.goto(`/admin/users?search=${name}`);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function choose(page: Page, within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}
