import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bareClient } from '@/api/bare-client';
import { bodyOf, client, done } from '@/api/client';
import { tellOtherTabs } from '@/api/refresh';
import { endSession } from '@/api/session';
import type { Sent } from '@/api/types';
import { enter } from './enter';

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
  const leave = () => {
    endSession();
    tellOtherTabs(null);
    queries.clear();
  };
  const here = useMutation({
    mutationFn: () => done(client.DELETE('/api/v1/auth/sessions/current')),
    onSettled: leave,
  });
  const everywhere = useMutation({
    mutationFn: () => done(client.DELETE('/api/v1/auth/sessions')),
    onSuccess: leave,
  });
  return { here, everywhere };
}
