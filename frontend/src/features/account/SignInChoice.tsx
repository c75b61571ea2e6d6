import { Button, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { leaveFor } from '@/lib/leave';
import { useBeginSignIn } from './queries';

/** The first and safest way: Plex itself says which account it is, and nothing can be mistyped. */
export function SignInChoice() {
  const { t } = useTranslation('account');
  const begin = useBeginSignIn();
  return (
    <Stack gap="sm">
      <Title order={3}>{t('change.signIn.title')}</Title>
      <Text>{t('change.signIn.text')}</Text>
      {begin.error !== null && <ProblemAlert error={begin.error} />}
      <Button
        size="md"
        loading={begin.isPending}
        onClick={() => begin.mutate(undefined, { onSuccess: ({ url }) => leaveFor(url) })}
      >
        {t('change.signIn.action')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('change.signIn.private')}
      </Text>
    </Stack>
  );
}
