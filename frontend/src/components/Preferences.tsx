import {
  NativeSelect,
  SegmentedControl,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '@/lib/i18n';
import { isLanguage, languages } from '@/lib/i18n/packs';

const schemes: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];

export function ThemeChoice() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      fullWidth
      aria-label={t('theme.label')}
      value={colorScheme}
      onChange={(value) => setColorScheme(schemes.find((scheme) => scheme === value) ?? 'auto')}
      data={schemes.map((value) => ({ value, label: t(`theme.${value}`) }))}
    />
  );
}

export function LanguageChoice({ onChosen }: { onChosen?: (language: string) => void }) {
  const { t, i18n } = useTranslation();
  return (
    <NativeSelect
      aria-label={t('language')}
      value={i18n.language}
      onChange={({ currentTarget: { value } }) => {
        if (!isLanguage(value)) return;
        void changeLanguage(value);
        onChosen?.(value);
      }}
      data={languages.map((value) => ({ value, label: endonym(value) }))}
    />
  );
}

const endonym = (language: string): string => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};
