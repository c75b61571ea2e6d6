import { SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSelf } from '@/api/use-session';
import { LanguageChoice, ThemeChoice } from '@/components/Preferences';
import { Section } from '@/components/Section';
import { CloseAccountSection } from './CloseAccountSection';
import { DataSection } from './DataSection';
import { useTellLanguage } from './queries';
import { PasswordSection } from './PasswordSection';
import { SessionsSection } from './SessionsSection';

interface Props {
  onSignedOut: () => void;
}

const CUSTOMER = 'Customer';

/** What everybody may settle for themselves. */
export function OwnSettings({ onSignedOut }: Props) {
  const { t } = useTranslation('login');
  const tell = useTellLanguage();
  const self = useSelf();
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
      {self?.role === CUSTOMER && <CloseAccountSection onClosed={onSignedOut} />}
    </Stack>
  );
}
