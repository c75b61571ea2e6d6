import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import type { Home } from './queries';
import classes from './site.module.css';

export function OfferedPlanCard({ plan }: { plan: Home['plans'][number] }) {
  const { t } = useTranslation(['home', 'account', 'common']);
  const format = useFormat();
  const more = [
    t('account:plan.streams', { count: plan.streams }),
    ...(plan.downloads ? [t('downloads')] : []),
    ...(plan.transcoding ? [t('transcoding')] : []),
  ];
  return (
    <Card h="100%">
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={3} dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {plan.name}
          </Title>
          {plan.trial && <Badge>{t('trial')}</Badge>}
        </Group>
        <Text className={classes['price'] ?? ''}>{format.money(plan.price)}</Text>
        <Text c="dimmed">{t(`common:duration.${plan.duration.unit}`, { count: plan.duration.count })}</Text>
        {plan.description !== '' && (
          <Text dir="auto" className={classes['plain'] ?? ''}>
            {plan.description}
          </Text>
        )}
        <Text size="sm">{format.list(more)}</Text>
      </Stack>
    </Card>
  );
}
