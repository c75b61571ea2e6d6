import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PlacementView } from '@/components/PlacementView';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { invitationPreview, type InviteSent } from './queries';

/** Where the person would go and why, and what stands in the way. */
export function InvitePreview({ sent }: { sent: InviteSent }) {
  const { t } = useTranslation('invitations');
  const query = useQuery(invitationPreview(sent));
  return (
    <Section title={t('preview.title')} lead={t('preview.lead')}>
      {sent.address === '' && <Text c="dimmed">{t('preview.empty')}</Text>}
      {sent.address !== '' && query.error !== null && <ProblemAlert error={query.error} />}
      {sent.address !== '' && query.error === null && query.data !== undefined && (
        <Stack>
          <Text>{t(`preview.account.${query.data.account}`)}</Text>
          {query.data.problem !== undefined && (
            <Alert color="red" title={t('preview.problem')}>
              {query.data.problem.message}
            </Alert>
          )}
          {query.data.placement !== undefined && <PlacementView placement={query.data.placement} />}
        </Stack>
      )}
    </Section>
  );
}
