import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './operator.ts';

/* Plays after the story, in the panel that the story has filled. */
const pages: Record<string, string> = {
  '/admin': 'Dashboard',
  '/admin/users': 'Users',
  '/admin/invitations': 'Invitations',
  '/admin/invitations/new': 'Invite somebody',
  '/admin/invitations/list': 'Invite from a list',
  '/admin/people-imports': 'Import of people',
  '/admin/account-changes': 'Account changes',
  '/admin/expiry-runs': 'Expiry',
  '/admin/bulk-edits': 'Bulk edits',
  '/admin/plans': 'Plans',
  '/admin/plans/new': 'New plan',
  '/admin/payments': 'Payments',
  '/admin/payments/new': 'Record a payment',
  '/admin/plex-accounts': 'Plex accounts',
  '/admin/servers': 'Servers',
  '/admin/locations': 'Locations',
  '/admin/libraries': 'Libraries',
  '/admin/library-groups': 'Library groups',
  '/admin/drift': 'Shares & drift',
  '/admin/user-imports': 'Import of a file',
  '/admin/jobs': 'Jobs',
  '/admin/notices': 'Notices',
  '/admin/audit': 'Audit',
  '/admin/api-keys': 'API keys',
  '/admin/logins': 'Logins',
  '/admin/roles': 'Roles',
  '/admin/outbox': 'Outbox',
  '/admin/letters': 'Letters',
  '/admin/settings': 'Settings',
  '/admin/settings?group=accountChange': 'Settings',
  '/admin/settings?group=home': 'Settings',
  '/admin/settings?group=registration': 'Settings',
  '/admin/settings?group=mail': 'Settings',
  '/admin/settings?group=messages': 'Settings',
  '/admin/my-login': 'Settings',
};
const details = {
  '/admin/users': /^(luna|nova|Kid)/,
  '/admin/people-imports': /Observatory/,
  '/admin/account-changes': /./,
  '/admin/bulk-edits': /Require/,
  '/admin/servers': /Atlas/,
  '/admin/logins': /./,
};

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`every page of the console is accessible and fits, ${scheme}, ${width} pixels`, async ({ page }) => {
      const complaints = watched(page);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await signIn(page);
      for (const [path, title] of Object.entries(pages)) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
        await expectGood(page, path);
      }
      for (const [path, name] of Object.entries(details)) {
        await page.goto(path);
        await page.getByRole('main').getByRole('link', { name }).last().click();
        await expect(page).not.toHaveURL(new RegExp(`${path}/?$`));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectGood(page, `a page below ${path}`);
      }
      expect(complaints).toEqual([]);
    });
  }

  test(`the doors are accessible, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const path of [
      '/sign-in',
      '/setup',
      '/sign-in-link',
      '/forgot-password',
      '/set-password',
      '/register',
      '/confirm-email',
      '/confirm-new-email',
      '/sign-in-with-plex',
      '/faq',
      '/contact',
      '/signed-in-with-plex',
      '/nowhere',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading').first()).toBeVisible();
      await expectGood(page, path);
    }
  });
}

test('a page keeps what it showed over a reload, and the way back works', async ({ page }) => {
  await signIn(page);
  await page.goto('/admin/users?state=ACTIVE&changeRequired=true');
  await expect(page.getByText('state is Active')).toBeVisible();
  await page.reload();
  await expect(page.getByText('must change the Plex account')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the filter “state is Active”' }).click();
  await expect(page).not.toHaveURL(/state=ACTIVE/);
  await page.goBack();
  await expect(page.getByText('state is Active')).toBeVisible();
});

test('the language changes at once and stays', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('signing out here ends the session of every tab', async ({ context, page }) => {
  await signIn(page);
  const other = await context.newPage();
  await other.goto('/admin/plans');
  await expect(other.getByRole('heading', { name: 'Plans' })).toBeVisible();
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/sign-in/);
  await expect(other).toHaveURL(/sign-in/);
});

async function expectGood(page: Page, place: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expectAccessible(page, place);
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(excess, `${place} is wider than the window`).toBeLessThanOrEqual(0);
}

/** What the browser complains about: a blocked style, a missing file, an error of ours. */
function watched(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(process.env['E2E_PANEL'] ?? '')) complaints.push(`asks ${request.url()}`);
  });
  return complaints;
}
