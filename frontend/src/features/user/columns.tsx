import { Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '@/components/links';
import { StateBadge } from '@/components/StateBadge';
import type { Column } from '@/components/table/columns';
import { shareTone, userTone } from '@/components/tones';
import { When } from '@/components/When';
import type { UserRow } from './queries';

export function useUserColumns(): readonly Column<UserRow>[] {
  const { t } = useTranslation(['users', 'common']);
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('column.name'),
        sort: 'displayName',
        fixed: true,
        cell: ({ id, displayName, email }) => (
          <Stack gap={0}>
            <AnchorLink to="/admin/users/$userId" params={{ userId: id }} fw={600} size="sm" truncate>
              {displayName}
            </AnchorLink>
            {email !== undefined && email !== displayName && (
              <Text size="xs" c="dimmed" truncate>
                {email}
              </Text>
            )}
          </Stack>
        ),
      },
      {
        id: 'state',
        header: t('column.state'),
        cell: ({ state, changeRequired }) => (
          <Group gap={6} wrap="nowrap">
            <StateBadge tone={userTone[state]}>{t(`common:userState.${state}`)}</StateBadge>
            {changeRequired && (
              <Text size="xs" c="red" component="span" title={t('column.changeRequired')}>
                <IconAlertTriangleFilled size={14} role="img" aria-label={t('column.changeRequired')} />
              </Text>
            )}
          </Group>
        ),
      },
      {
        id: 'server',
        header: t('column.server'),
        cell: ({ server, lastServer }) =>
          server?.name ?? (
            <Text size="sm" c="dimmed" span>
              {lastServer === undefined ? t('noServer') : t('noServerLast', { server: lastServer.name })}
            </Text>
          ),
      },
      {
        id: 'share',
        header: t('column.share'),
        cell: ({ shareState }) =>
          shareState === undefined ? (
            '–'
          ) : (
            <StateBadge tone={shareTone[shareState]}>{t(`common:shareState.${shareState}`)}</StateBadge>
          ),
      },
      { id: 'plan', header: t('column.plan'), cell: ({ plan }) => plan?.name ?? '–' },
      {
        id: 'until',
        header: t('column.until'),
        sort: 'activeUntil',
        cell: ({ permanent, activeUntil }) =>
          permanent ? t('permanent') : activeUntil === undefined ? '–' : <When at={activeUntil} as="day" />,
      },
      {
        id: 'username',
        header: t('column.username'),
        cell: ({ username }) => username ?? '–',
        optional: true,
      },
      {
        id: 'tags',
        header: t('column.tags'),
        cell: ({ tags }) => (tags.length === 0 ? '–' : tags.join(', ')),
        optional: true,
      },
      {
        id: 'created',
        header: t('column.created'),
        sort: 'createdAt',
        optional: true,
        cell: ({ createdAt }) => <When at={createdAt} as="day" />,
      },
    ],
    [t],
  );
}
