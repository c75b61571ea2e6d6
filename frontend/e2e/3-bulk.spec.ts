import { expect, request, test, type APIRequestContext, type APIResponse, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { admin, setUp, signIn } from './operator.ts';

const PEOPLE = 120;
const tag = `crowd-${Date.now()}`;

/* Makes its own people, in an empty panel or in one that the story has filled. */
test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  const link = process.env['E2E_SETUP'];
  const api = await signedIn();
  if (api === undefined && link !== undefined) await setUp(page, link);
  await page.close();
  await readIn(api ?? (await signedIn()));
});

test('everybody who matches is changed over all pages, seen before, and gets it back', async ({ page }) => {
  await signIn(page);
  await page.goto(`/admin/users?pageSize=25&tag=${tag}`);
  await page.getByRole('checkbox', { name: 'Select everything on this page' }).check();
  const bar = page.getByRole('region', { name: 'Selection' });
  await expect(bar).toContainText(`25 selected of ${PEOPLE} that match`);
  await bar.getByRole('button', { name: `Select all ${PEOPLE} on all pages` }).click();
  await expect(bar).toContainText(`${PEOPLE} selected of ${PEOPLE} that match`);
  await expectAccessible(page, 'a selection over all pages');

  await bar.getByRole('button', { name: 'Bulk edit' }).click();
  const form = page.getByRole('dialog', { name: `Change ${PEOPLE} people` });
  await form.getByLabel('What to do').selectOption('Require account change');
  await form.getByLabel('Reason (for the audit)').fill('The old server is gone');
  await expect(form.getByText('Now: No')).toBeVisible();
  await expectAccessible(page, 'the form of a bulk edit');
  await form.getByRole('button', { name: 'Show preview' }).click();

  await expect(page.getByText('Everything can be undone.')).toBeVisible();
  await expect(page.getByText('No call to a media server.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Will change.*Required: no → yes/ }).first()).toBeVisible();
  await expectAccessible(page, 'the preview of a bulk edit');
  await apply(page);
  await page.getByText(`Changed ${PEOPLE}`).click();
  await expect(page.getByRole('row', { name: /Changed.*Required: no → yes/ }).first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^bulk-edit-.*\.csv$/);
  await expectAccessible(page, 'the result of a bulk edit');

  await page.goto(`/admin/users?pageSize=25&tag=${tag}&changeRequired=true`);
  await expect(page.getByText(`${PEOPLE} people match the filter.`)).toBeVisible();
  await page.getByRole('main').getByRole('row').nth(1).getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Activity' }).click();
  await page
    .getByRole('link', { name: /^bulk edit by/ })
    .first()
    .click();

  await page.getByRole('button', { name: `Undo for ${PEOPLE} people` }).click();
  const dialog = page.getByRole('dialog', { name: 'Undo this bulk edit?' });
  await expectAccessible(page, 'the question before an undo');
  await dialog.getByRole('button', { name: `Undo for ${PEOPLE} people` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Undo: Require account change' })).toBeVisible();
  await apply(page);
  await page.goto(`/admin/users?tag=${tag}&changeRequired=true`);
  await expect(page.getByText('Nobody matches this filter')).toBeVisible();
  await page.goto('/admin/bulk-edits');
  await expect(page.getByRole('row', { name: /Undo: Require account change.*Done/ })).toBeVisible();
});

test('whoever is deleted for good is counted by hand first', async ({ page }) => {
  await signIn(page);
  await page.goto(`/admin/users?pageSize=25&tag=${tag}`);
  await page.getByRole('main').getByRole('row').nth(1).getByRole('checkbox').check();
  const bar = page.getByRole('region', { name: 'Selection' });
  await bar.getByRole('button', { name: 'Bulk edit' }).click();
  const form = page.getByRole('dialog', { name: 'Change 1 person' });
  await form.getByLabel('What to do').selectOption('Delete from the panel');
  await form.getByLabel('Reason (for the audit)').fill('They left');
  await form.getByRole('button', { name: 'Show preview' }).click();
  await expect(page.getByText('This cannot be undone.')).toBeVisible();
  await page.getByRole('button', { name: 'Apply to 1 person' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Apply to 1 person' })).toBeDisabled();
  await dialog.getByLabel('How many people').fill('1');
  await expectAccessible(page, 'the question before somebody is deleted');
  await dialog.getByRole('button', { name: 'Apply to 1 person' }).click();
  await expect(page.getByText('Done', { exact: true })).toBeVisible();
  await page.goto(`/admin/users?tag=${tag}`);
  await expect(page.getByText(`${PEOPLE - 1} people match the filter.`)).toBeVisible();
});

async function apply(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Apply to ${PEOPLE} people` }).click();
  await expect(page.getByText('Done', { exact: true })).toBeVisible();
}

/** Undefined while nobody has set the panel up. */
async function signedIn(): Promise<APIRequestContext | undefined> {
  const baseURL = process.env['E2E_PANEL'] ?? '';
  const guest = await request.newContext({ baseURL });
  const answer = await guest.post('/api/v1/auth/sessions', { data: admin });
  if (!answer.ok()) return undefined;
  const token = await said(answer, 'accessToken');
  return request.newContext({ baseURL, extraHTTPHeaders: { Authorization: `Bearer ${token}` } });
}

async function readIn(api: APIRequestContext | undefined): Promise<void> {
  if (api === undefined) throw new Error('The panel lets the operator not in.');
  const users = Array.from({ length: PEOPLE }, (_, number) => ({
    displayName: `Crowd ${number + 1}`,
    tags: [tag],
  }));
  const started = await api.post('/api/v1/user-imports', { data: { format: 'streams-manager', users } });
  expect(started.ok(), await started.text()).toBe(true);
  const path = `/api/v1/user-imports/${await said(started, 'id')}`;
  const state = async () => said(await api.get(path), 'state');
  await expect.poll(state).toBe('PREVIEWED');
  const hash = await said(await api.get(path), 'hash');
  await api.post(`${path}/application`, { data: { hash } });
  await expect.poll(state).toBe('DONE');
}

/** A text of an answer. */
async function said(answer: APIResponse, name: string): Promise<string> {
  const body: unknown = await answer.json();
  if (typeof body === 'object' && body !== null) {
    const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
    if (typeof value === 'string') return value;
  }
  throw new Error(`${answer.url()} says no ${name}: ${JSON.stringify(body)}`);
}
