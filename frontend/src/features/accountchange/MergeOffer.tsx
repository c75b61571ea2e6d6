import { Alert, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '@/components/links';
import type { AccountChange } from './queries';

/** The wanted account is that of somebody who has nothing to lose: perhaps the same person. */
export function MergeOffer({ candidate }: { candidate: NonNullable<AccountChange['mergeCandidate']> }) {
  const { t } = useTranslation('changes');
  const { id, name } = candidate;
  return (
    <Alert color="tide" title={t('mergeTitle', { name })}>
      <Stack gap="xs">
        <Text size="sm">{t('mergeText', { name })}</Text>
        <AnchorLink to="/admin/users/$userId" params={{ userId: id }} size="sm">
          {t('mergeOpen', { name })}
        </AnchorLink>
      </Stack>
    </Alert>
  );
}
