import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { remember, remembered } from '../storage';
import { isLanguage, languages, packLoaders, type Language, type PackName } from './packs';

const KEY = 'streams-manager.language';
const wantedPacks = new Set<PackName>(['site']);

export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: preferredLanguage(),
    fallbackLng: false,
    supportedLngs: [...languages],
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    resources: {},
    returnNull: false,
  });
  await loadTexts('site');
  showLanguage(currentLanguage());
}

export async function loadTexts(pack: PackName, language = currentLanguage()): Promise<void> {
  wantedPacks.add(pack);
  const texts = await packLoaders[language][pack]();
  Object.entries(texts).forEach(([namespace, bundle]) => {
    i18next.addResourceBundle(language, namespace, bundle, true, true);
  });
}

export async function changeLanguage(language: Language): Promise<void> {
  await Promise.all([...wantedPacks].map((pack) => loadTexts(pack, language)));
  await i18next.changeLanguage(language);
  remember(KEY, language);
  showLanguage(language);
}

export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'en';
}

function preferredLanguage(): Language {
  const wishes = [remembered(KEY), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wishes.find(isLanguage) ?? 'en';
}

function showLanguage(language: Language): void {
  document.documentElement.lang = language;
}
