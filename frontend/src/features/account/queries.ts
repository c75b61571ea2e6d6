import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done, idempotent } from '@/api/client';
import type { Body } from '@/api/types';

export type MyAccount = Body<'/api/v1/me/account', 'get'>;
export type MyAccountChange = Body<'/api/v1/me/account-change-requests/{id}', 'get'>;

const moving: readonly MyAccountChange['state'][] = [
  'REQUESTED',
  'CHECKED',
  'AWAITING_APPROVAL',
  'APPLYING',
  'INVITED',
];
const quick: readonly MyAccountChange['state'][] = ['REQUESTED', 'CHECKED', 'APPLYING'];

export const isMoving = ({ state }: MyAccountChange): boolean => moving.includes(state);

const key = ['me', 'account'];

/** Looks again by itself while an invitation or a change is under way. */
export const myAccount = () =>
  queryOptions({
    queryKey: key,
    queryFn: () => bodyOf(client.GET('/api/v1/me/account')),
    refetchInterval: ({ state: { data } }) => (data === undefined ? false : paceOf(data)),
  });

function paceOf({ share, openRequest }: MyAccount): number | false {
  if (share?.state === 'RESERVED') return 1_500;
  if (openRequest !== undefined && quick.includes(openRequest.state)) return 1_500;
  return share?.state === 'PENDING' || (openRequest !== undefined && isMoving(openRequest)) ? 4_000 : false;
}

export const myAccountChange = (id: string) =>
  queryOptions({
    queryKey: ['me', 'account-change', id],
    queryFn: () =>
      bodyOf(client.GET('/api/v1/me/account-change-requests/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => {
      if (data === undefined || quick.includes(data.state)) return 1_500;
      return isMoving(data) ? 4_000 : false;
    },
  });

export function useRequestChange() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (email: string) =>
      bodyOf(client.POST('/api/v1/me/account-change-requests', { body: { email }, headers: idempotent() })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export const myPayments = () =>
  queryOptions({
    queryKey: ['me', 'payments'],
    queryFn: () => bodyOf(client.GET('/api/v1/me/payments')),
  });

export type MyChangeSignIn = Body<'/api/v1/me/account-change-requests/sign-ins/{id}', 'get'>;

/** The new account is proven by signing in with it, in this same window. */
export function useBeginSignIn() {
  return useMutation({
    mutationFn: () => bodyOf(client.POST('/api/v1/me/account-change-requests/sign-ins')),
  });
}

export const myChangeSignIn = (id: string) =>
  queryOptions({
    queryKey: ['me', 'change-sign-in', id],
    queryFn: () =>
      bodyOf(client.GET('/api/v1/me/account-change-requests/sign-ins/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.state === 'WAITING' ? 2_000 : false,
  });

/** "I have accepted": the panel looks at Plex soon instead of at its next round. */
export function useCheckChange(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      done(client.POST('/api/v1/me/account-change-requests/{id}/checks', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export function useWithdrawChange() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      done(client.DELETE('/api/v1/me/account-change-requests/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export const myReinvite = () =>
  queryOptions({
    queryKey: ['me', 'reinvite'],
    queryFn: () => bodyOf(client.GET('/api/v1/me/re-invite')),
  });

export function useReinviteMyself() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => bodyOf(client.POST('/api/v1/me/re-invite')),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

/** A mail to the address of the Plex account; signing in with it begins when its link was opened. */
export function useChangeEmail() {
  return useMutation({ mutationFn: () => done(client.POST('/api/v1/me/email-changes')) });
}
