import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { QueryView } from '@/components/QueryView';
import { site } from '@/api/site';
import { EntryFrame } from './EntryFrame';
import { PlexSignIn } from './PlexSignIn';
import { RegisterForm } from './RegisterForm';

export function RegisterPage() {
  const { t } = useTranslation('login');
  const query = useQuery(site());
  return (
    <EntryFrame title={t('register.title')} site={query.data?.name}>
      <QueryView query={query}>
        {({ registration, plexSignIn }) => (
          <Stack>
            {registration === undefined ? (
              <Alert color="amber">{t('register.closed')}</Alert>
            ) : (
              <>
                <Text>{t(`register.${registration.audience}`)}</Text>
                {plexSignIn && <PlexSignIn />}
                <RegisterForm withDiscord={registration.discordRequired} />
              </>
            )}
            <ButtonLink to="/sign-in" variant="subtle">
              {t('register.known')}
            </ButtonLink>
          </Stack>
        )}
      </QueryView>
    </EntryFrame>
  );
}
