import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { panel } from '@/test/setup';
import { bodyOf, client } from './client';
import { endSession, startSession } from './session';

const session = (accessToken: string, seconds: number) => ({
  accessToken,
  expiresAt: new Date(Date.now() + seconds * 1000).toISOString(),
  login: { id: 'l', displayName: 'Ada', role: 'Administrator', permissions: [], hasPassword: true },
});
let refreshes = 0;
let sent: (string | null)[] = [];

beforeEach(() => {
  refreshes = 0;
  sent = [];
  endSession();
  panel.use(
    http.post('*/api/v1/auth/refreshes', () => {
      refreshes += 1;
      return HttpResponse.json(session('fresh', 600));
    }),
    http.get('*/api/v1/me', ({ request }) => {
      const bearer = request.headers.get('Authorization');
      sent.push(bearer);
      return bearer === 'Bearer fresh'
        ? HttpResponse.json(session('fresh', 600).login)
        : HttpResponse.json({ code: 'session-ended', title: 'Ended', status: 401 }, { status: 401 });
    }),
  );
});

const me = () => bodyOf(client.GET('/api/v1/me'));

describe('the client', () => {
  it('asks for a session when it has none', async () => {
    await expect(me()).resolves.toMatchObject({ displayName: 'Ada' });
    expect(sent).toEqual(['Bearer fresh']);
  });

  it('refreshes once, however many requests find the session at its end', async () => {
    startSession(session('old', 1));
    await Promise.all([me(), me(), me()]);
    expect(refreshes).toBe(1);
  });

  it('repeats a request once with the new token when the old one was refused', async () => {
    startSession(session('revoked', 600));
    await expect(me()).resolves.toMatchObject({ displayName: 'Ada' });
    expect(sent).toEqual(['Bearer revoked', 'Bearer fresh']);
  });

  it('gives up with the refusal when there is no session to be had', async () => {
    panel.use(
      http.post('*/api/v1/auth/refreshes', () =>
        HttpResponse.json({ code: 'session-ended' }, { status: 401 }),
      ),
    );
    await expect(me()).rejects.toMatchObject({ code: 'session-ended', status: 401 });
  });
});
