import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { gets, posts, refuses } from '@/test/panel';
import { show } from '@/test/render';
import { panel } from '@/test/setup';
import { SignInPage } from './SignInPage';

const entered = vi.fn();

beforeEach(async () => {
  entered.mockClear();
  panel.use(
    gets('/setup', { required: false, siteName: 'The Atlas Club' }),
    gets('/site', {
      name: 'The Atlas Club',
      defaultLanguage: 'en',
      home: false,
      faq: false,
      contact: false,
      plexSignIn: false,
    }),
  );
  await show(<SignInPage onSignedIn={entered} />);
});

async function signIn(password: string) {
  await userEvent.type(screen.getByLabelText('E-mail'), 'ada@example.org');
  await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

it('lets in whom the panel knows', async () => {
  panel.use(
    posts('/auth/sessions', {
      accessToken: 't',
      expiresAt: '2099-01-01T00:00:00Z',
      login: { permissions: [] },
    }),
  );
  await signIn('correct horse');
  await vi.waitFor(() => expect(entered).toHaveBeenCalledOnce());
});

it('says in plain words what is wrong, and lets nobody in', async () => {
  panel.use(refuses('post', '/auth/sessions', 401, 'sign-in-refused'));
  await signIn('wrong horse');
  expect(await screen.findByRole('alert')).toHaveTextContent('E-mail or password is not right');
  expect(entered).not.toHaveBeenCalled();
});

it('does not ask the panel about an empty form', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('This does not look like an e-mail address')).toBeVisible();
});
