import { Button, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LanguageChoice, ThemeChoice } from '@/components/Preferences';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { PasswordSection } from './PasswordSection';
import { useSignOut } from './queries';

interface Props {
  onSignedOut: () => void;
}

/** What everybody may settle for themselves. */
export function OwnSettings({ onSignedOut }: Props) {
  const { t } = useTranslation('login');
  const { here, everywhere } = useSignOut();
  return (
    <Stack>
      <Section title={t('appearance.title')} lead={t('appearance.lead')}>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <LanguageChoice />
          <ThemeChoice />
        </SimpleGrid>
      </Section>
      <PasswordSection />
      <Section title={t('sessions.title')} lead={t('sessions.lead')}>
        <Stack align="flex-start">
          {everywhere.error !== null && <ProblemAlert error={everywhere.error} />}
          <Button
            variant="default"
            loading={here.isPending}
            onClick={() => here.mutate(undefined, { onSettled: onSignedOut })}
          >
            {t('account.signOut')}
          </Button>
          <Button
            variant="default"
            loading={everywhere.isPending}
            onClick={() => everywhere.mutate(undefined, { onSuccess: onSignedOut })}
          >
            {t('sessions.submit')}
          </Button>
        </Stack>
      </Section>
    </Stack>
  );
}
