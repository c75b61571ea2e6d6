import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { gets, posts } from '@/test/panel';
import { show, signIn } from '@/test/render';
import { panel } from '@/test/setup';
import { MyAccountPage } from './MyAccountPage';

const nobody = {
  displayName: 'Jo',
  state: 'NO_COVERAGE',
  identities: [],
  coverage: [],
  changeRules: { allowed: true, signInRequired: false },
};
const covered = {
  ...nobody,
  state: 'ACTIVE',
  activeUntil: '2027-03-14T12:00:00Z',
  plan: { name: 'Standard', description: '', streams: 2, downloads: false, transcoding: true },
};
const open = async (account: Record<string, unknown>) => {
  panel.use(
    gets('/site', { name: 'The Atlas Club', faq: false, contact: true, plexSignIn: false }),
    gets('/me/account', account),
    gets('/me/payments', { items: [] }),
    gets('/me/re-invite', { possible: false }),
  );
  await show(<MyAccountPage />);
  await screen.findByRole('heading', { level: 1, name: 'Hello Jo' });
};

beforeEach(() => signIn(['me:read', 'me:write']));

it('says in one sentence until when and where', async () => {
  await open({
    ...covered,
    server: { name: 'Atlas', platform: 'PLEX' },
    share: { state: 'ACTIVE', libraries: [] },
  });
  expect(screen.getByText('You have access until March 14, 2027. You watch on Atlas.')).toBeVisible();
});

it('says so when there is nothing', async () => {
  await open(nobody);
  expect(screen.getByText('You have no plan yet. You are on no server at the moment.')).toBeVisible();
});

it('shows the banner of a required change, which cannot be dismissed, beside the own data', async () => {
  await open({
    ...covered,
    lastServer: { name: 'Boreas' },
    changeRequired: { since: '2027-03-01T00:00:00Z' },
  });
  const banner = screen.getByRole('region', { name: 'Change your Plex account' });
  expect(banner).toHaveTextContent('Do not change the e-mail of your present Plex account.');
  expect(screen.queryByRole('button', { name: /close|dismiss/i })).toBeNull();
  expect(screen.getByRole('region', { name: 'Plan' })).toHaveTextContent('Standard');
});

it('leads to Plex while an invitation is out', async () => {
  await open({
    ...covered,
    server: { name: 'Atlas', platform: 'PLEX' },
    share: { state: 'PENDING', acceptUrl: 'https://plex.example/accept', libraries: [] },
    identities: [{ id: 'i', realm: 'plex.tv', email: 'new@example.org', state: 'PENDING' }],
  });
  expect(screen.getByRole('link', { name: 'Accept at Plex' })).toHaveAttribute(
    'href',
    'https://plex.example/accept',
  );
  expect(screen.getByText(/with the account new@example.org/)).toBeVisible();
});

it('offers the way back to who is covered and on no server', async () => {
  panel.use(posts('/me/re-invite', { possible: false }, 202));
  panel.use(
    gets('/me/account', covered),
    gets('/me/payments', { items: [] }),
    gets('/me/re-invite', { possible: true }),
  );
  await show(<MyAccountPage />);
  expect(await screen.findByRole('button', { name: 'Invite me again' })).toBeEnabled();
});

it('says why it is over and whom to ask', async () => {
  await open({ ...nobody, state: 'EXPIRED', activeUntil: '2027-03-14T12:00:00Z' });
  expect(screen.getByText(/Your time ended on March 14, 2027/)).toBeVisible();
  expect(screen.getByRole('region', { name: 'What you can do' })).toHaveTextContent('Your time is over');
  expect(
    await screen.findByRole('link', { name: 'Write to the operator' }, { timeout: 5_000 }),
  ).toHaveAttribute('href', '/contact');
});

it('sends to the operator who is covered and may not invite themselves', async () => {
  await open(covered);
  expect(await screen.findByText(/only the person who runs this site can change that/)).toBeVisible();
});
