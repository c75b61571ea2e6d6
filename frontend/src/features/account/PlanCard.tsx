import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/Facts';
import { Section } from '@/components/Section';
import { useFormat } from '@/lib/format';
import type { MyAccount } from './queries';

export function PlanCard({ account: { plan, activeUntil, state } }: { account: MyAccount }) {
  const { t } = useTranslation(['account', 'common']);
  const format = useFormat();
  if (plan === undefined) {
    return (
      <Section title={t('plan.title')}>
        <Text c="dimmed">{t('plan.none')}</Text>
      </Section>
    );
  }
  const streams = t('plan.streams', { count: plan.streams });
  const until =
    state === 'PERMANENT' || activeUntil === undefined ? t('plan.permanent') : format.longDay(activeUntil);
  return (
    <Section title={t('plan.title')} lead={plan.description}>
      <Facts
        facts={[
          [t('plan.name'), plan.name],
          [t('plan.until'), until],
          [t('plan.streamLimit'), streams],
          [t('plan.downloads'), t(plan.downloads ? 'common:yes' : 'common:no')],
          [t('plan.transcoding'), t(plan.transcoding ? 'common:yes' : 'common:no')],
        ]}
      />
    </Section>
  );
}
