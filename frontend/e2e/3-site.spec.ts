import { expect, test, type Browser, type Page } from '@playwright/test';
import { good, sizes } from './good.ts';
import { Operator, until } from './rest.ts';
import { control } from './simulator.ts';

/* In a panel of its own, or in one that a story has filled. */
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

test('somebody signs in with Plex, gets time, invites themselves, and is on the server', async ({
  browser,
}) => {
  await control('/_sim/people', { username: 'ada', email: 'ada@example.test' });
  const page = await phone(browser);
  await test.step('by Plex alone', async () => {
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in with Plex' }).click();
    await page.getByLabel('User name or e-mail').fill('ada');
    await page.getByRole('button', { name: 'Allow' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hello ada' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'What you can do' })).toContainText('you need a plan');
    await good(page, 'no plan yet');
  });

  const user = (await operator.list('/users?search=ada'))[0] ?? {};
  await test.step('the operator gives a month, and a long name', async () => {
    const path = `/users/${String(user['id'])}`;
    const name = 'Ada Konstantinopoulou-Featherstonehaugh the Third of the Observatory';
    await operator.change(path, { displayName: name }, 'PATCH');
    const planId = (await operator.list('/plans'))[0]?.['id'];
    const gift = { kind: 'GIFT', planId, days: 30, cause: 'welcome' };
    const { hash } = await operator.post(`${path}/coverage-changes/previews`, gift);
    await operator.post(`${path}/coverage-changes`, { ...gift, hash });
    await page.reload();
    await good(page, 'covered and on no server');
  });

  await test.step('one press, and the invitation is there', async () => {
    await page.getByRole('button', { name: 'Invite me again' }).click();
    await expect(page.getByRole('link', { name: 'Accept at Plex' })).toBeVisible();
    await good(page, 'an invitation waits');
    await until(async () => {
      const found = await operator.list('/invitations');
      return found.find((each) => each['address'] === 'ada@example.test' && each['state'] === 'OUT');
    });
    await control('/_sim/invitations/accept', { person: 'ada', server: 'Atlas' });
    await operator.post('/jobs/watch-invitations/runs');
    await expect(page.getByText(/You watch on Atlas/)).toBeVisible({ timeout: 40_000 });
    await good(page, 'my account');
  });

  await test.step('a suspension is said, with what to do', async () => {
    await operator.put(`/users/${String(user['id'])}/suspension`, { cause: 'a test' });
    await page.reload();
    await expect(page.getByText(/Your access is suspended/)).toBeVisible();
    await good(page, 'suspended');
  });

  await test.step('settings: language, sessions, data, leaving', async () => {
    await page.goto('/account/settings');
    await good(page, 'settings');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download my data' }).click();
    expect((await download).suggestedFilename()).toBe('my-data.json');
    await expect(page.getByText('This browser', { exact: true })).toHaveCount(1);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await good(page, 'settings in German');
    await page.goto('/account');
    await expect(page.getByRole('heading', { level: 1, name: /^Hallo Ada/ })).toBeVisible();
    await good(page, 'my account in German');
  });

  await test.step('she closes her account, and is a stranger again', async () => {
    await page.goto('/account/settings');
    await page.getByRole('button', { name: 'Mein Konto schließen' }).click();
    await good(page, 'closing');
    await page.getByRole('dialog').getByRole('button', { name: 'Mein Konto schließen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
  });
  await page.context().close();
});

async function phone(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: sizes.phone, hasTouch: true, isMobile: true })).newPage();
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
