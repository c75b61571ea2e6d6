import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from './links';

interface Affected {
  userId: string;
  displayName: string;
  gains: readonly string[];
  loses: readonly string[];
}

/** Whose access changes, and by what: the first of them, and how many there are. */
export function AffectedPeople({ people, total }: { people: readonly Affected[]; total: number }) {
  const { t } = useTranslation();
  if (people.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {t('affected.title', { count: total })}
      </Text>
      <List size="sm" mah={240} style={{ overflowY: 'auto' }} tabIndex={0} aria-label={t('affected.list')}>
        {people.map(({ userId, displayName, gains, loses }) => (
          <List.Item key={userId}>
            <AnchorLink
              to="/admin/users/$userId"
              params={{ userId }}
              target="_blank"
              size="sm"
              underline="always"
            >
              {displayName}
            </AnchorLink>
            {gains.length > 0 && ` · ${t('affected.gains', { what: gains.join(', ') })}`}
            {loses.length > 0 && ` · ${t('affected.loses', { what: loses.join(', ') })}`}
          </List.Item>
        ))}
      </List>
      {people.length < total && (
        <Text size="sm" c="dimmed">
          {t('affected.more', { count: total - people.length })}
        </Text>
      )}
    </Stack>
  );
}
