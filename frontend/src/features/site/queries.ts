import { queryOptions, useMutation } from '@tanstack/react-query';
import { bareClient } from '@/api/bare-client';
import { bodyOf, client, done } from '@/api/client';
import type { Body, Item, Sent } from '@/api/types';

export type Home = Body<'/api/v1/site/home', 'get'>;
export type FaqEntry = Item<'/api/v1/site/faq'>;

export const home = () =>
  queryOptions({ queryKey: ['site', 'home'], queryFn: () => bodyOf(bareClient.GET('/api/v1/site/home')) });

export const faq = () =>
  queryOptions({ queryKey: ['site', 'faq'], queryFn: () => bodyOf(bareClient.GET('/api/v1/site/faq')) });

/** With the bearer where there is one, so that the operator knows who writes. */
export function useWriteToOperator(signedIn: boolean) {
  return useMutation({
    mutationFn: (body: Sent<'/api/v1/site/contact-messages', 'post'>) =>
      done((signedIn ? client : bareClient).POST('/api/v1/site/contact-messages', { body })),
  });
}
