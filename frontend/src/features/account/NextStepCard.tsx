import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { site } from '@/api/site';
import { ButtonLink } from '@/components/links';
import { Section } from '@/components/Section';
import { myReinvite, type MyAccount } from './queries';

/** For who cannot watch and has nothing else to press: why, what is kept, and whom to ask. */
export function NextStepCard({ account }: { account: MyAccount }) {
  const { t } = useTranslation('account');
  const why = useWhy(account);
  const here = useQuery({ ...site(), enabled: why !== undefined }).data;
  if (why === undefined) return null;
  return (
    <Section title={t('next.title')}>
      <Stack gap="md">
        <Text>{t(`next.${why}`)}</Text>
        {here?.contact === true && (
          <Group>
            <ButtonLink to="/contact" size="md">
              {t('next.ask')}
            </ButtonLink>
          </Group>
        )}
      </Stack>
    </Section>
  );
}

function useWhy({ state, server, changeRequired }: MyAccount) {
  const lost =
    server === undefined && changeRequired === undefined && ['ACTIVE', 'PERMANENT'].includes(state);
  const reinvite = useQuery({ ...myReinvite(), enabled: lost }).data;
  if (state === 'EXPIRED' || state === 'NO_COVERAGE' || state === 'SUSPENDED') return state;
  return lost && reinvite?.possible === false ? 'NO_SERVER' : undefined;
}
