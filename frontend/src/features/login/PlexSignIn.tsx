import { Button, Divider, Stack } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useBeginPlexSignIn } from './queries';
import { keepAttempt } from './plex-attempt';

/** Goes to Plex in this tab; Plex leads back to the page that finishes it. */
export function PlexSignIn() {
  const { t } = useTranslation('login');
  const begin = useBeginPlexSignIn();
  return (
    <Stack gap="sm">
      {begin.error !== null && <ProblemAlert error={begin.error} />}
      <Button
        size="md"
        variant="default"
        rightSection={<IconExternalLink size={18} aria-hidden />}
        loading={begin.isPending || begin.isSuccess}
        onClick={() =>
          begin.mutate(undefined, {
            onSuccess: (attempt) => {
              keepAttempt(attempt);
              window.location.assign(attempt.url);
            },
          })
        }
      >
        {t('plex.action')}
      </Button>
      <Divider label={t('plex.or')} />
    </Stack>
  );
}
