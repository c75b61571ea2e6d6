import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconCoin, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { EmptyState } from '@/components/EmptyState';
import { AnchorLink, ButtonLink } from '@/components/links';
import { Facts } from '@/components/Facts';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StateBadge } from '@/components/StateBadge';
import { useFormat } from '@/lib/format';
import { planList, type Plan } from './queries';

export function PlansPage() {
  const { t } = useTranslation('plans');
  const query = useQuery(planList());
  const mayWrite = useMay('plans:write');
  const add = mayWrite ? (
    <ButtonLink to="/admin/plans/new" leftSection={<IconPlus size={18} />}>
      {t('new')}
    </ButtonLink>
  ) : undefined;
  return (
    <Page title={t('title')} lead={t('lead')} action={add}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconCoin} title={t('empty')} action={add}>
              {t('emptyText')}
            </EmptyState>
          ) : (
            <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }}>
              {items.map((each) => (
                <PlanCard key={each.id} plan={each} mayWrite={mayWrite} />
              ))}
            </SimpleGrid>
          )
        }
      </QueryView>
    </Page>
  );
}

function PlanCard({ plan, mayWrite }: { plan: Plan; mayWrite: boolean }) {
  const { t } = useTranslation(['plans', 'common']);
  const format = useFormat();
  const { unit, count } = plan.duration;
  const names = (items: readonly { name: string }[]) => format.list(items.map(({ name }) => name));
  return (
    <Section
      title={plan.name}
      lead={plan.description === '' ? undefined : plan.description}
      action={
        mayWrite ? (
          <ButtonLink to="/admin/plans/$planId" params={{ planId: plan.id }} variant="default" size="xs">
            {t('common:edit')}
          </ButtonLink>
        ) : undefined
      }
    >
      <Stack gap="sm">
        <Group gap="xs">
          <Text fw={650} size="xl" className="tabular">
            {format.money(plan.price)}
          </Text>
          <Text c="dimmed">{t('per', { duration: t(`common:duration.${unit}`, { count }) })}</Text>
        </Group>
        <Group gap={6}>
          {plan.isDefault && <StateBadge tone="good">{t('flag.default')}</StateBadge>}
          {plan.isTrial && <StateBadge tone="wait">{t('flag.trial')}</StateBadge>}
          {!plan.active && <StateBadge tone="calm">{t('flag.inactive')}</StateBadge>}
        </Group>
        <Facts
          facts={[
            [t('groups'), plan.groups.length === 0 ? t('noGroups') : names(plan.groups)],
            [t('servers'), plan.targetServers.length === 0 ? t('anyServer') : names(plan.targetServers)],
            [t('streams'), plan.streams],
            [t('downloads'), t(plan.downloads ? 'common:yes' : 'common:no')],
            [
              t('users'),
              <AnchorLink key="users" to="/admin/users" search={{ planId: plan.id }} size="sm">
                {t('userCount', { count: plan.users })}
              </AnchorLink>,
            ],
          ]}
        />
      </Stack>
    </Section>
  );
}
