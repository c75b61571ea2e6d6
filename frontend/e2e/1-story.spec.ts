import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { addPlexAccount, addServer, groupLibraries, makePlan, readInPeople, setUp } from './operator.ts';
import { acceptAtPlex } from './simulator.ts';

test('a community loses its server and is brought onto another one, by the screens alone', async ({
  page,
  browser,
}) => {
  await test.step('the operator sets the panel up, adds an account, a server, a group and a plan', async () => {
    await setUp(page, process.env['E2E_SETUP'] ?? '');
    await addPlexAccount(page, 'vega');
    await addServer(page, 'vega', 'Observatory');
    await groupLibraries(page, 'Observatory', 'Standard');
    await makePlan(page, 'Family', 'Standard');
  });

  await test.step('the people who share the server are read in', async () => {
    await readInPeople(page);
    await page.goto('/admin/users');
    await expect(page.getByRole('row', { name: /luna/ })).toContainText('Observatory');
    await expect(page.getByRole('row', { name: /luna/ })).toContainText('Family');
  });

  await test.step('the account is deleted after a preview; people and their time stay', async () => {
    await page.goto('/admin/plex-accounts');
    await page.getByRole('region', { name: 'vega' }).getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByRole('dialog')).toContainText('Observatory');
    await page
      .getByRole('button', { name: /^Delete vega, \d+ (person loses|people lose) a server$/ })
      .click();
    await expect(page.getByText('No Plex account yet')).toBeVisible();
    await page.goto('/admin/users');
    const luna = page.getByRole('row', { name: /luna/ });
    await expect(luna).toContainText('no server, last Observatory');
    await expect(luna).toContainText('Active');
    await expect(luna).toContainText('Family');
  });

  await test.step('a second account with another server is added', async () => {
    await addPlexAccount(page, 'rigel', 'token');
    await addServer(page, 'rigel', 'Atlas');
    await groupLibraries(page, 'Atlas', 'Standard');
  });

  await test.step('everybody is asked to change the account, by a bulk edit with a preview', async () => {
    await page.goto('/admin/users?withoutServer=true');
    await page.getByRole('checkbox', { name: 'Select everything on this page' }).check();
    await page.getByRole('button', { name: 'Bulk edit' }).click();
    await page.getByLabel('What to do').selectOption('Require account change');
    await page.getByRole('button', { name: 'Show preview' }).click();
    await page.getByRole('button', { name: /^Apply to/ }).click();
    await expect(page.getByText('Done', { exact: true })).toBeVisible();
    await expect(page.getByRole('row', { name: /luna/ })).toContainText('Changed');
  });

  await test.step('luna follows her link, gives a new account, accepts, and is back with all her time', async () => {
    const customer = await comeByLink(browser, await makeLink(page, 'luna'));
    await expect(customer.getByRole('region', { name: 'Change your Plex account' })).toBeVisible();
    const time = await customer.getByRole('region', { name: 'Your time' }).innerText();
    await giveAccount(customer, 'nova@example.test');
    await expect(customer.getByRole('heading', { name: 'Accept the invitation' })).toBeVisible({
      timeout: 60_000,
    });
    await acceptAtPlex('nova@example.test', 'Atlas');
    await customer.getByRole('button', { name: 'I have accepted' }).click();
    await expect(customer.getByText('Done. You are back.')).toBeVisible({ timeout: 60_000 });
    await customer.getByRole('link', { name: 'Go to my account' }).click();
    await expect(customer.getByRole('region', { name: 'Server' })).toContainText('Atlas');
    await expect(customer.getByRole('region', { name: 'Change your Plex account' })).toBeHidden();
    expect(await customer.getByRole('region', { name: 'Your time' }).innerText()).toBe(time);
    await customer.context().close();
  });

  await test.step('nobody can ever use the old account again', async () => {
    const customer = await comeByLink(browser, await makeLink(page, 'Kid'));
    await giveAccount(customer, 'luna@example.test');
    await expect(customer.getByRole('heading', { name: 'This account cannot be used' })).toBeVisible({
      timeout: 60_000,
    });
    await customer.getByRole('button', { name: 'Give another account' }).click();
    await expectGoodInBothColours(customer, 'giving an account');

    await test.step('so they sign in at Plex with a new one, after the operator has agreed', async () => {
      await letOperatorsApprove(page);
      await customer.getByRole('button', { name: 'Sign in with Plex' }).click();
      await customer.getByLabel('User name or e-mail').fill('stella');
      await customer.getByRole('button', { name: 'Allow' }).click();
      await expect(
        customer.getByRole('heading', { name: 'The people who run this site look at your request first' }),
      ).toBeVisible({ timeout: 60_000 });
      await expectGoodInBothColours(customer, 'waiting for approval');
      await approveInTheQueue(page, 'Kid');
      await expect(customer.getByRole('heading', { name: 'Accept the invitation' })).toBeVisible({
        timeout: 60_000,
      });
      await expectGoodInBothColours(customer, 'an invitation');
      await acceptAtPlex('stella@example.test', 'Atlas');
      await customer.getByRole('button', { name: 'I have accepted' }).click();
      await expect(customer.getByText('Done. You are back.')).toBeVisible({ timeout: 60_000 });
    });
    await customer.context().close();
  });
});

async function letOperatorsApprove(page: Page): Promise<void> {
  await page.goto('/admin/settings?group=accountChange');
  const changes = page.getByRole('region', { name: 'Account changes' });
  await changes.getByRole('radio', { name: 'Every request waits for an operator' }).check();
  await changes.getByRole('button', { name: 'Save' }).click();
  await expect(changes.getByText('Saved')).toBeVisible();
}

async function approveInTheQueue(page: Page, person: string): Promise<void> {
  await page.goto('/admin');
  await expect(page.getByText('One account change waits for your approval.')).toBeVisible();
  await page.goto('/admin/account-changes?state=%5B"AWAITING_APPROVAL"%5D');
  await expect(page.getByRole('row', { name: new RegExp(person) })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select everything on this page' }).check();
  await expectGoodInBothColours(page, 'the queue');
  await page.getByRole('button', { name: 'Approve 1' }).click();
  await expect(page.getByRole('dialog')).toContainText('stella@example.test');
  await page.getByRole('button', { name: 'Approve 1 change' }).click();
  await expect(page.getByRole('dialog')).toContainText(`${person}: approved`);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
}

async function expectGoodInBothColours(page: Page, place: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page, `${place}, ${colorScheme}`);
    await page.screenshot({ path: `test-results/change/${place}, ${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

async function makeLink(page: Page, person: string): Promise<string> {
  await page.goto('/admin/users');
  await page.getByRole('link', { name: person, exact: true }).click();
  await page.getByRole('button', { name: 'Sign-in links' }).click();
  await page.getByRole('button', { name: 'Make 1 link' }).click();
  return page.getByRole('dialog').getByText('/sign-in-link#token=').innerText();
}

async function comeByLink(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible();
  return page;
}

async function giveAccount(page: Page, account: string): Promise<void> {
  await page.getByRole('link', { name: 'Change Plex account' }).click();
  await page.getByRole('button', { name: 'I have a new account' }).click();
  await page.getByLabel('E-mail or user name of the new Plex account').fill(account);
  await page.getByRole('button', { name: 'Check and continue' }).click();
}
