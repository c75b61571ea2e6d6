import { Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { When } from '@/components/When';
import { Why } from '@/components/Why';
import { accountCalls } from './queries';

/** How much of what Plex allows is used, and what waits for it. */
export function AccountCalls({ accountId }: { accountId: string }) {
  const { t } = useTranslation('servers');
  const { data } = useQuery(accountCalls(accountId));
  if (data === undefined) return null;
  const possible = data.callsPerSecond * 60;
  return (
    <Stack gap={4}>
      <Group gap="xs" justify="space-between">
        <Group gap={4}>
          <Text size="sm" fw={600}>
            {t('calls.title')}
          </Text>
          <Why question={t('calls.why')}>
            <Text size="sm">{t('calls.whyText', { rate: data.callsPerSecond })}</Text>
          </Why>
        </Group>
        <Text size="sm">{t('calls.minute', { count: data.lastMinute, possible })}</Text>
      </Group>
      <Progress size={4} value={Math.min(100, (data.lastMinute / possible) * 100)} aria-hidden />
      <Text size="sm" c="dimmed">
        {t('calls.hour', { count: data.lastHour })}
        {' · '}
        {data.waiting === 0 ? t('calls.idle') : t('calls.waiting', { count: data.waiting })}
        {data.changing && ` · ${t('calls.changing')}`}
      </Text>
      {data.pausedUntil !== undefined && (
        <Text size="sm">
          {t('calls.paused')} <When at={data.pausedUntil} as="instant" />
        </Text>
      )}
      {data.doneAt !== undefined && (
        <Text size="sm">
          {t('calls.done')} <When at={data.doneAt} as="instant" />
        </Text>
      )}
    </Stack>
  );
}
