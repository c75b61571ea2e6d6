import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '@/components/links';
import type { AccountChange } from './queries';

/** Why an account is not available: what the person is not told. */
export function Obstacle({ obstacle }: { obstacle: NonNullable<AccountChange['obstacle']> }) {
  const { t } = useTranslation('changes');
  return (
    <Text size="sm">
      {t(`obstacle.${obstacle.code}`)}{' '}
      {obstacle.user !== undefined && (
        <AnchorLink to="/admin/users/$userId" params={{ userId: obstacle.user.id }} size="sm">
          <bdi>{obstacle.user.name}</bdi>
        </AnchorLink>
      )}
    </Text>
  );
}
