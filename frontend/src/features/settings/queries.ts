import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, done, matching, versionedBodyOf } from '@/api/client';
import type { Body, Item, Sent } from '@/api/types';

export type SiteSettings = Body<'/api/v1/settings/site', 'get'>;
export type HomeSettings = Body<'/api/v1/settings/home', 'get'>;
export type RegistrationSettings = Body<'/api/v1/settings/registration', 'get'>;
export type MailSettings = Body<'/api/v1/settings/mail', 'get'>;
export type MailDraft = Sent<'/api/v1/settings/mail', 'put'>;
export type MailTest = Body<'/api/v1/settings/mail/tests', 'post'>;
export type MessageSettings = Body<'/api/v1/settings/correspondence', 'get'>;
export type FaqEntry = Item<'/api/v1/faq-entries'>;

const header = (etag: string) => ({ params: { header: { 'If-Match': etag } } });

/** Settings are read by many pages: all of them look again. */
function useSave<Answer, Wish = undefined>(save: (wish: Wish) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: save, onSuccess: () => queries.invalidateQueries() });
}

export type AccessSettings = Body<'/api/v1/settings/access', 'get'>;

export const siteSettings = () =>
  queryOptions({
    queryKey: ['settings', 'site'],
    queryFn: () => versionedBodyOf(client.GET('/api/v1/settings/site')),
  });

export const useChangeSite = (etag: string) =>
  useSave((body: Sent<'/api/v1/settings/site', 'put'>) =>
    bodyOf(client.PUT('/api/v1/settings/site', { ...header(etag), body })),
  );

export const homeSettings = () =>
  queryOptions({
    queryKey: ['settings', 'home'],
    queryFn: () => versionedBodyOf(client.GET('/api/v1/settings/home')),
  });

export const useChangeHome = (etag: string) =>
  useSave((body: Sent<'/api/v1/settings/home', 'put'>) =>
    bodyOf(client.PUT('/api/v1/settings/home', { ...header(etag), body })),
  );

/** The picture itself is the body; its type is that of the file. */
export const useSetLogo = () =>
  useSave((picture: File) =>
    done(
      client.PUT('/api/v1/settings/home/logo', {
        body: picture.name,
        bodySerializer: () => picture,
        headers: { 'Content-Type': picture.type },
      }),
    ),
  );

export const useRemoveLogo = () => useSave(() => done(client.DELETE('/api/v1/settings/home/logo')));

export const faqEntries = () =>
  queryOptions({
    queryKey: ['settings', 'faq'],
    queryFn: () => bodyOf(client.GET('/api/v1/faq-entries')),
  });

export const useSaveFaqEntry = (entry: FaqEntry | undefined) =>
  useSave((body: Sent<'/api/v1/faq-entries', 'post'>) =>
    entry === undefined
      ? bodyOf(client.POST('/api/v1/faq-entries', { body }))
      : bodyOf(
          client.PUT('/api/v1/faq-entries/{id}', {
            params: { path: { id: entry.id }, header: matching(entry) },
            body,
          }),
        ),
  );

export const useDeleteFaqEntry = () =>
  useSave((id: string) => done(client.DELETE('/api/v1/faq-entries/{id}', { params: { path: { id } } })));

export const registrationSettings = () =>
  queryOptions({
    queryKey: ['settings', 'registration'],
    queryFn: () => versionedBodyOf(client.GET('/api/v1/settings/registration')),
  });

export const useChangeRegistration = (etag: string) =>
  useSave((body: Sent<'/api/v1/settings/registration', 'put'>) =>
    bodyOf(client.PUT('/api/v1/settings/registration', { ...header(etag), body })),
  );

export const messageSettings = () =>
  queryOptions({
    queryKey: ['settings', 'correspondence'],
    queryFn: () => versionedBodyOf(client.GET('/api/v1/settings/correspondence')),
  });

export const useChangeMessages = (etag: string) =>
  useSave((body: Sent<'/api/v1/settings/correspondence', 'put'>) =>
    bodyOf(client.PUT('/api/v1/settings/correspondence', { ...header(etag), body })),
  );

export type SelfServiceSettings = Body<'/api/v1/settings/self-service', 'get'>;

export const selfServiceSettings = () =>
  queryOptions({
    queryKey: ['settings', 'self-service'],
    queryFn: () => versionedBodyOf(client.GET('/api/v1/settings/self-service')),
  });

export const useChangeSelfService = (etag: string) =>
  useSave((body: Sent<'/api/v1/settings/self-service', 'put'>) =>
    bodyOf(client.PUT('/api/v1/settings/self-service', { ...header(etag), body })),
  );

export const mailSettings = () =>
  queryOptions({
    queryKey: ['settings', 'mail'],
    queryFn: () => versionedBodyOf(client.GET('/api/v1/settings/mail')),
  });

export const mailPresets = () =>
  queryOptions({
    queryKey: ['settings', 'mail', 'presets'],
    queryFn: () => bodyOf(client.GET('/api/v1/settings/mail/presets')),
    staleTime: Infinity,
  });

export const useChangeMail = (etag: string) =>
  useSave((body: MailDraft) => bodyOf(client.PUT('/api/v1/settings/mail', { ...header(etag), body })));

export function useTestMail() {
  return useMutation({
    mutationFn: (body: Sent<'/api/v1/settings/mail/tests', 'post'>) =>
      bodyOf(client.POST('/api/v1/settings/mail/tests', { body })),
  });
}

export const accessSettings = () =>
  queryOptions({
    queryKey: ['settings', 'access'],
    queryFn: () => versionedBodyOf(client.GET('/api/v1/settings/access')),
  });

export function useChangeAccess(etag: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Sent<'/api/v1/settings/access', 'put'>) =>
      bodyOf(client.PUT('/api/v1/settings/access', { params: { header: { 'If-Match': etag } }, body })),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export const reducedGroups = () =>
  queryOptions({
    queryKey: ['library-groups'],
    queryFn: () => bodyOf(client.GET('/api/v1/library-groups')),
  });
