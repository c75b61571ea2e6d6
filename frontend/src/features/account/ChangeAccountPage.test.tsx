import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { gets, posts, refuses } from '@/test/panel';
import { show, signIn } from '@/test/render';
import { panel } from '@/test/setup';
import { ChangeAccountPage } from './ChangeAccountPage';

const account = {
  displayName: 'Jo',
  state: 'ACTIVE',
  identities: [{ id: 'i', realm: 'plex.tv', email: 'old@example.org', state: 'CURRENT' }],
  coverage: [],
  changeRules: { allowed: true, signInRequired: false },
  changeRequired: { since: '2027-03-01T00:00:00Z' },
};
const request = (state: string, more = {}) => ({
  id: 'r1',
  state,
  step: 'CHECK',
  newEmail: 'new@example.org',
  createdAt: '2027-03-01T00:00:00Z',
  updatedAt: '2027-03-01T00:00:00Z',
  ...more,
});

beforeEach(async () => {
  signIn(['me:read', 'me:write']);
  panel.use(gets('/me/account', account));
  await show(<ChangeAccountPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'I have a new account' }));
});

async function give(email: string) {
  await userEvent.type(screen.getByLabelText('E-mail or user name of the new Plex account'), email);
  await userEvent.click(screen.getByRole('button', { name: 'Check and continue' }));
}

it('follows the request until the account is back, without being reloaded', async () => {
  const states = [
    request('REQUESTED'),
    request('INVITED', { serverName: 'Atlas', acceptUrl: 'https://plex.example/accept' }),
    request('COMPLETED', { serverName: 'Atlas' }),
  ];
  panel.use(
    posts('/me/account-change-requests', request('REQUESTED'), 202),
    http.get('*/api/v1/me/account-change-requests/r1', () =>
      HttpResponse.json(states.shift() ?? request('COMPLETED')),
    ),
    posts('/me/account-change-requests/r1/checks', undefined, 204),
  );
  await give('new@example.org');
  expect(await screen.findByText(/We are checking new@example.org/)).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'I have accepted' }, { timeout: 5_000 }));
  expect(await screen.findByText('Done. You are back.', {}, { timeout: 5_000 })).toBeVisible();
});

it('explains a retired account in words and asks for another one', async () => {
  panel.use(
    posts('/me/account-change-requests', request('REQUESTED'), 202),
    gets(
      '/me/account-change-requests/r1',
      request('REFUSED', { refusal: { code: 'account-retired', message: 'x' } }),
    ),
  );
  await give('old@example.org');
  expect(await screen.findByText(/A retired account can never be used again/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Give another account' }));
  expect(screen.getByLabelText('E-mail or user name of the new Plex account')).toBeVisible();
});

it('stays where it is when the panel refuses at once', async () => {
  panel.use(refuses('post', '/me/account-change-requests', 409, 'same-account'));
  await give('old@example.org');
  expect(await screen.findByRole('alert')).toHaveTextContent('This is the account that you have now');
});

it('goes on by itself when somebody comes back from signing in at Plex', async () => {
  panel.use(
    gets('/me/account-change-requests/sign-ins/s1', {
      id: 's1',
      state: 'PROVEN',
      requestId: 'r1',
      expiresAt: '2027-03-01T00:30:00Z',
      unavailable: false,
    }),
    gets('/me/account-change-requests/r1', request('INVITED', { serverName: 'Atlas' })),
  );
  await show(<ChangeAccountPage signIn="s1" />);
  expect(await screen.findByRole('button', { name: 'I have accepted' })).toBeVisible();
});

it('offers signing in alone where that is required', async () => {
  panel.use(gets('/me/account', { ...account, changeRules: { allowed: true, signInRequired: true } }));
  const { container } = await show(<ChangeAccountPage />);
  await userEvent.click(await within(container).findByRole('button', { name: 'I have a new account' }));
  expect(within(container).getByRole('button', { name: 'Sign in with Plex' })).toBeVisible();
  expect(within(container).queryByLabelText(/E-mail or user name/)).toBeNull();
});
