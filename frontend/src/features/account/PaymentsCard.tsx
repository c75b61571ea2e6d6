import { Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StateBadge } from '@/components/StateBadge';
import { useFormat } from '@/lib/format';
import { myPayments } from './queries';

export function PaymentsCard() {
  const { t } = useTranslation('account');
  const format = useFormat();
  return (
    <Section title={t('payments.title')}>
      <QueryView query={useQuery(myPayments())}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('payments.empty')}</Text>
          ) : (
            <List listStyleType="none" spacing="sm">
              {items.map(({ id, planName, amount, method, occurredAt, state }) => (
                <List.Item key={id} styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}>
                  <Group justify="space-between" wrap="nowrap">
                    <Stack gap={0}>
                      <Text fw={600}>{planName}</Text>
                      <Text size="sm" c="dimmed">
                        {t('payments.line', {
                          day: format.day(occurredAt),
                          method: t(`payments.method.${method}`),
                        })}
                      </Text>
                    </Stack>
                    {state === 'CANCELLED' ? (
                      <StateBadge tone="calm">{t('payments.cancelled')}</StateBadge>
                    ) : (
                      <Text fw={600} className="tabular">
                        {format.money(amount)}
                      </Text>
                    )}
                  </Group>
                </List.Item>
              ))}
            </List>
          )
        }
      </QueryView>
    </Section>
  );
}
