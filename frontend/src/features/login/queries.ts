import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bareClient } from '@/api/bare-client';
import { bodyOf, client, done } from '@/api/client';
import type { Session } from '@/api/session';
import { problemOf } from '@/api/problem';
import type { Item, Sent } from '@/api/types';
import { currentLanguage } from '@/lib/i18n';
import { enter, leave } from './enter';

export type SetupRequest = Sent<'/api/v1/setup', 'post'>;
export type SignInRequest = Sent<'/api/v1/auth/sessions', 'post'>;
export type PasswordRequest = Sent<'/api/v1/auth/password', 'put'>;

export const setupState = () =>
  queryOptions({
    queryKey: ['setup'],
    queryFn: () => bodyOf(bareClient.GET('/api/v1/setup')),
    staleTime: 0,
  });

export function useSetup() {
  return useMutation({
    mutationFn: (body: SetupRequest) => bodyOf(bareClient.POST('/api/v1/setup', { body })),
    onSuccess: enter,
  });
}

export function useSignIn() {
  return useMutation({
    mutationFn: (body: SignInRequest) => bodyOf(bareClient.POST('/api/v1/auth/sessions', { body })),
    onSuccess: enter,
  });
}

export function useRedeemLink() {
  return useMutation({
    mutationFn: (token: string) =>
      bodyOf(bareClient.POST('/api/v1/auth/sign-in-link-redemptions', { body: { token } })),
    onSuccess: enter,
  });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: PasswordRequest) => done(client.PUT('/api/v1/auth/password', { body })),
  });
}

/** Signs out here even when the panel does not answer. */
export function useSignOut() {
  const queries = useQueryClient();
  const gone = () => {
    leave();
    queries.clear();
  };
  const here = useMutation({
    mutationFn: () => done(client.DELETE('/api/v1/auth/sessions/current')),
    onSettled: gone,
  });
  const everywhere = useMutation({
    mutationFn: () => done(client.DELETE('/api/v1/auth/sessions')),
    onSuccess: gone,
  });
  return { here, everywhere };
}

export type Registration = Omit<Sent<'/api/v1/auth/registrations', 'post'>, 'language'>;
export type OpenSession = Item<'/api/v1/me/sessions'>;

export function useAskForReset() {
  return useMutation({
    mutationFn: (email: string) => done(bareClient.POST('/api/v1/auth/password-resets', { body: { email } })),
  });
}

export function useSetPassword() {
  return useMutation({
    mutationFn: (body: Sent<'/api/v1/auth/passwords', 'post'>) =>
      bodyOf(bareClient.POST('/api/v1/auth/passwords', { body })),
    onSuccess: enter,
  });
}

export function useRegister() {
  return useMutation({
    mutationFn: (body: Registration) =>
      done(bareClient.POST('/api/v1/auth/registrations', { body: { ...body, language: currentLanguage() } })),
  });
}

export function useConfirmEmail() {
  return useMutation({
    mutationFn: (token: string) =>
      bodyOf(bareClient.POST('/api/v1/auth/registration-confirmations', { body: { token } })),
    onSuccess: enter,
  });
}

/** Whoever is signed in stays so. */
export function useConfirmNewEmail() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (token: string) =>
      done(bareClient.POST('/api/v1/auth/email-confirmations', { body: { token } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export function useBeginPlexSignIn() {
  return useMutation({ mutationFn: () => bodyOf(bareClient.POST('/api/v1/auth/plex-sign-ins')) });
}

/** Null while nobody has answered at Plex; asked every two seconds until then. */
export const plexSignIn = (attempt: { id: string; secret: string }) =>
  queryOptions({
    queryKey: ['plex-sign-in', attempt.id],
    queryFn: () => completePlexSignIn(attempt),
    refetchInterval: ({ state: { data } }) => (data === null ? 2_000 : false),
    refetchOnWindowFocus: true,
    retry: false,
    gcTime: 0,
  });

async function completePlexSignIn({ id, secret }: { id: string; secret: string }): Promise<Session | null> {
  const { data, error, response } = await bareClient.POST('/api/v1/auth/plex-sign-ins/{id}/completions', {
    params: { path: { id } },
    body: { secret },
  });
  if (!response.ok) throw problemOf(error, response);
  if (data === undefined) return null;
  enter(data);
  return data;
}

const sessionsKey = ['me', 'sessions'];

export const mySessions = () =>
  queryOptions({
    queryKey: sessionsKey,
    queryFn: () => bodyOf(client.GET('/api/v1/me/sessions')),
  });

export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => done(client.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionsKey }),
  });
}

export function useEndOtherSessions() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => done(client.DELETE('/api/v1/me/sessions')),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionsKey }),
  });
}

/** The language of mails follows the one of the screen. */
export function useTellLanguage() {
  return useMutation({
    mutationFn: (language: string) => done(client.PUT('/api/v1/me/language', { body: { language } })),
  });
}

export async function myData(): Promise<string> {
  const body = await bodyOf(client.GET('/api/v1/me/data'));
  return JSON.stringify(body, null, 2);
}

export function useCloseAccount() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => done(client.POST('/api/v1/me/closure')),
    onSuccess: () => {
      leave();
      queries.clear();
    },
  });
}
