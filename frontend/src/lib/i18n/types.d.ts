import 'i18next';
import type * as admin from '@/locales/en/admin';
import type * as site from '@/locales/en/site';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof site & typeof admin;
    returnNull: false;
  }
}
