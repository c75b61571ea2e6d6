import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { Operator, until } from './rest.ts';
import { control } from './simulator.ts';

/* In a panel of its own, or in one that a story has filled. */
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };
let operator: Operator;

test.beforeAll(async () => {
  operator = await Operator.enter();
  if ((await operator.list('/servers')).every(({ name }) => name !== 'Atlas'))
    await operator.serverWithEverything('rigel', 'Atlas');
  const home = { shown: true, plans: true, statistics: true, welcome: 'For the members of our club 🌙' };
  await operator.change('/settings/home', home);
  await operator.change('/settings/registration', { enabled: true, audience: 'PUBLIC', plexSignIn: true });
  await operator.post('/faq-entries', { question: 'How do I begin?', answer: 'Register, then choose.' });
});

test('a stranger finds the site, registers, confirms, writes, and comes back with a new password', async ({
  browser,
}) => {
  const page = await phone(browser);
  await test.step('home and questions', async () => {
    await page.goto('/');
    await expect(page.getByText('For the members of our club 🌙')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Family' })).toBeVisible();
    await good(page, 'home');
    await page.getByRole('link', { name: 'Questions and answers' }).click();
    await page.getByRole('button', { name: 'How do I begin?' }).click();
    await expect(page.getByText('Register, then choose.')).toBeVisible();
    await good(page, 'questions');
  });

  await test.step('registers and confirms by the link in the letter', async () => {
    await page.goto('/register');
    await good(page, 'register');
    await page.getByLabel('Name', { exact: true }).fill('Mira 🌙 <b>مِيرا</b>');
    await page.getByLabel('E-mail').fill('mira@example.test');
    await page.getByLabel('Choose a password').fill('a first long password');
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await expect(page.getByText('Look into your mailbox')).toBeVisible();
    await page.goto(await linkOf('CONFIRM_EMAIL', 'mira@example.test'));
    await page.getByRole('button', { name: 'Confirm and sign in' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('<b>مِيرا</b>');
    await good(page, 'a new account');
  });

  await test.step('a letter reaches the operator as it was written', async () => {
    await page.goto('/contact');
    await good(page, 'contact');
    await page.getByLabel('What is it about?').fill('Which plan is mine? <script>alert(1)</script>');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByText('Your letter has arrived')).toBeVisible();
    const letters = await operator.list('/contact-messages');
    expect(letters[0]).toMatchObject({ text: 'Which plan is mine? <script>alert(1)</script>' });
  });

  await test.step('a forgotten password is set anew', async () => {
    await page.goto('/account/settings');
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await good(page, 'sign in');
    await page.goto('/forgot-password');
    await good(page, 'forgotten password');
    await page.getByLabel('E-mail').fill('mira@example.test');
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await expect(page.getByText(/a link is on its way/)).toBeVisible();
    await page.goto(await linkOf('RESET_PASSWORD', 'mira@example.test'));
    await page.getByLabel('New password').fill('a second long password');
    await page.getByRole('button', { name: 'Set the password and sign in' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Mira');
  });
  await page.context().close();
});

test('somebody who was invited says no, asks again by themselves, and is on the server', async ({
  browser,
}) => {
  await control('/_sim/people', { username: 'ada' });
  const invited = await operator.post('/invitations', {
    address: 'ada@example.test',
    displayName: 'Ada Konstantinopoulou-Featherstonehaugh the Third of the Observatory',
    permanent: false,
  });
  const userId = idIn(invited['user']);
  await state(userId, 'OUT');
  const { url } = await operator.post(`/users/${userId}/sign-in-links`);
  const page = await phone(browser);
  await page.goto(String(url));
  await expect(page.getByRole('link', { name: 'Accept at Plex' })).toBeVisible();
  await good(page, 'an invitation waits');

  await control('/_sim/invitations/decline', { person: 'ada', server: 'Atlas' });
  await operator.post('/jobs/watch-invitations/runs');
  await page.getByRole('button', { name: 'Invite me again' }).click();
  await expect(page.getByRole('link', { name: 'Accept at Plex' })).toBeVisible();
  await control('/_sim/invitations/accept', { person: 'ada', server: 'Atlas' });
  await operator.post('/jobs/watch-invitations/runs');
  await expect(page.getByRole('link', { name: 'Accept at Plex' })).toBeHidden({ timeout: 30_000 });
  await expect(page.getByText(/You watch on Atlas/)).toBeVisible();
  await good(page, 'my account');

  await test.step('by Plex she comes in, too, from another browser', async () => {
    const other = await phone(browser);
    await other.goto('/sign-in');
    await other.getByRole('button', { name: 'Sign in with Plex' }).click();
    await other.getByLabel('User name or e-mail').fill('ada');
    await other.getByRole('button', { name: 'Allow' }).click();
    await expect(other.getByRole('heading', { level: 1, name: /^Hello Ada/ })).toBeVisible();
    await other.context().close();
  });

  await test.step('settings: language, sessions, data, leaving', async () => {
    await page.goto('/account/settings');
    await good(page, 'settings');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download my data' }).click();
    expect((await download).suggestedFilename()).toBe('my-data.json');
    await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await expect(page.getByText('This browser')).toHaveCount(1);
    await page.getByRole('combobox', { name: 'Language' }).click();
    await page.getByRole('option', { name: 'Deutsch' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await good(page, 'settings in German');
    await page.goto('/account');
    await expect(page.getByText(/Sie schauen auf Atlas/)).toBeVisible();
    await good(page, 'my account in German');
  });
  await page.context().close();
});

async function phone(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: sizes.phone, acceptDownloads: true })).newPage();
}

/** In both sizes and both colours: accessible, and no wider than the window. */
async function good(page: Page, place: string): Promise<void> {
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page, `${place}, ${size}, ${colorScheme}`);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(excess, `${place} is wider than a ${size}`).toBeLessThanOrEqual(0);
      await page.screenshot({
        path: `test-results/site/${place}, ${size}, ${colorScheme}.png`,
        fullPage: true,
      });
    }
  }
  await page.setViewportSize(sizes.phone);
}

async function state(userId: string, wanted: string): Promise<void> {
  await until(async () => {
    const found = await operator.list('/invitations');
    return found.find((each) => idIn(each['user']) === userId && each['state'] === wanted);
  });
}

function idIn(reference: unknown): string {
  return typeof reference === 'object' && reference !== null && 'id' in reference ? String(reference.id) : '';
}

/** As an operator without a mail server takes it to its recipient. */
async function linkOf(event: string, recipient: string): Promise<string> {
  const message = await until(async () => {
    const found = await operator.list('/outbox-messages');
    return found.find((each) => each['event'] === event && each['recipient'] === recipient);
  });
  const { url } = await operator.get(`/outbox-messages/${String(message['id'])}/link`);
  return String(url);
}
