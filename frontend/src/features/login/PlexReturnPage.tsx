import { Alert, Loader, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { ProblemAlert } from '@/components/ProblemAlert';
import { plexSignIn } from './queries';
import { EntryFrame } from './EntryFrame';
import { forgetAttempt, keptAttempt, type PlexAttempt } from './plex-attempt';

interface Props {
  onSignedIn: () => void;
}

export function PlexReturnPage({ onSignedIn }: Props) {
  const { t } = useTranslation('login');
  const [attempt] = useState(keptAttempt);
  return (
    <EntryFrame title={t('plex.title')}>
      {attempt === null ? (
        <Stack>
          <Alert color="amber">{t('plex.lost')}</Alert>
          <BackToSignIn />
        </Stack>
      ) : (
        <Completion attempt={attempt} onSignedIn={onSignedIn} />
      )}
    </EntryFrame>
  );
}

function Completion({ attempt, onSignedIn }: Props & { attempt: PlexAttempt }) {
  const { t } = useTranslation('login');
  const { data, error } = useQuery(plexSignIn(attempt));
  useEffect(() => {
    if (data === undefined || data === null) return;
    forgetAttempt();
    onSignedIn();
  }, [data, onSignedIn]);
  return (
    <Stack>
      {error === null ? (
        <Text role="status">
          <Loader size={16} mr="sm" aria-hidden />
          {t('plex.waiting')}
        </Text>
      ) : (
        <ProblemAlert error={error} />
      )}
      <BackToSignIn />
    </Stack>
  );
}

function BackToSignIn() {
  const { t } = useTranslation('login');
  return (
    <ButtonLink to="/sign-in" variant="default">
      {t('toSignIn')}
    </ButtonLink>
  );
}
