import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, it, vi } from 'vitest';
import { posts } from '@/test/panel';
import { show, signIn } from '@/test/render';
import { panel } from '@/test/setup';
import { SignInWithPlex } from './SignInWithPlex';

const url = 'https://plex.example/auth#?code=abc';
const signInOf = (state: string, more = {}) => ({
  id: 's1',
  state,
  expiresAt: '2027-03-01T00:30:00Z',
  ...(state === 'WAITING' ? { url } : {}),
  ...more,
});

afterEach(() => vi.restoreAllMocks());

async function start(states: object[], tab: Window | null) {
  signIn(['servers:read', 'servers:write']);
  const open = vi.spyOn(window, 'open').mockReturnValue(tab);
  const linked = vi.fn();
  panel.use(
    posts('/plex-accounts/sign-ins', signInOf('WAITING')),
    http.get('*/api/v1/plex-accounts/sign-ins/s1', () => HttpResponse.json(states.shift() ?? states)),
  );
  await show(<SignInWithPlex accountId={undefined} proxy={undefined} onLinked={linked} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Sign in with Plex' }));
  expect(open).toHaveBeenCalledOnce();
  return linked;
}

it('waits while the other tab is open and is done by itself', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const linked = await start(
    [signInOf('WAITING'), signInOf('LINKED', { plexAccountId: 'a1' })],
    frame.contentWindow,
  );
  expect(await screen.findByText('Waiting for your answer at plex.tv …')).toBeVisible();
  expect(frame.contentWindow?.opener).toBeNull();
  await vi.waitFor(() => expect(linked).toHaveBeenCalledOnce(), { timeout: 5_000 });
});

it('works by a plain link where the browser blocks the tab', async () => {
  await start([signInOf('WAITING'), signInOf('WAITING')], null);
  const link = await screen.findByRole('link', { name: 'Open plex.tv' });
  expect(link).toHaveAttribute('href', url);
  expect(link).toHaveAttribute('target', '_blank');
});

it('says when another account answered, and lets one start again', async () => {
  await start(
    [signInOf('REFUSED', { problem: 'plex-account-mismatch', detail: 'That is rigel, not vega.' })],
    null,
  );
  expect(await screen.findByText('That is rigel, not vega.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Sign in with Plex' })).toBeEnabled();
});
