import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { myReinvite, useReinviteMyself, type MyAccount } from './queries';

/** For who is entitled and has no server: one press, and the invitation comes. */
export function ReinviteCard({ account: { server } }: { account: MyAccount }) {
  const { t } = useTranslation('account');
  const { data } = useQuery({ ...myReinvite(), enabled: server === undefined });
  const reinvite = useReinviteMyself();
  if (server !== undefined || (data?.possible !== true && reinvite.error === null)) return null;
  return (
    <Card component="section" aria-labelledby="reinvite">
      <Stack gap="sm">
        <Title order={2} id="reinvite">
          {t('reinvite.title')}
        </Title>
        <Text>{t('reinvite.text')}</Text>
        {reinvite.error !== null && <ProblemAlert error={reinvite.error} />}
        <Button size="md" loading={reinvite.isPending} onClick={() => reinvite.mutate()}>
          {t('reinvite.action')}
        </Button>
      </Stack>
    </Card>
  );
}
