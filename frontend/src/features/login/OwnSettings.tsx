import { SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LanguageChoice, ThemeChoice } from '@/components/Preferences';
import { Section } from '@/components/Section';
import { DataSection } from './DataSection';
import { useTellLanguage } from './door-queries';
import { PasswordSection } from './PasswordSection';
import { SessionsSection } from './SessionsSection';

interface Props {
  onSignedOut: () => void;
}

/** What everybody may settle for themselves. */
export function OwnSettings({ onSignedOut }: Props) {
  const { t } = useTranslation('login');
  const tell = useTellLanguage();
  return (
    <Stack>
      <Section title={t('appearance.title')} lead={t('appearance.lead')}>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <LanguageChoice onChosen={(language) => tell.mutate(language)} />
          <ThemeChoice />
        </SimpleGrid>
      </Section>
      <PasswordSection />
      <SessionsSection onSignedOut={onSignedOut} />
      <DataSection />
    </Stack>
  );
}
