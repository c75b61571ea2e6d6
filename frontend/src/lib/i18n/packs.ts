/** Texts come in two packs, so that the customer site never loads those of the admin console. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];
export type PackName = 'site' | 'admin';

type Pack = Readonly<Record<string, object>>;

export const packLoaders: Record<Language, Record<PackName, () => Promise<Pack>>> = {
  en: { site: () => import('@/locales/en/site'), admin: () => import('@/locales/en/admin') },
  de: { site: () => import('@/locales/de/site'), admin: () => import('@/locales/de/admin') },
};

export const isLanguage = (value: string | null | undefined): value is Language =>
  languages.some((language) => language === value);
