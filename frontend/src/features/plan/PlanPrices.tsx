import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StateBadge } from '@/components/StateBadge';
import { DataTable } from '@/components/table/DataTable';
import type { Column } from '@/components/table/columns';
import { When } from '@/components/When';
import { useFormat } from '@/lib/format';
import { planPrices, type PlanPrice } from './queries';

/** What was sold keeps its version: none is ever changed. */
export function PlanPrices({ id }: { id: string }) {
  const { t } = useTranslation(['plans', 'common']);
  const format = useFormat();
  const columns: readonly Column<PlanPrice>[] = [
    { id: 'price', header: t('prices.column.price'), cell: ({ price }) => format.money(price) },
    {
      id: 'duration',
      header: t('prices.column.duration'),
      cell: ({ duration: { unit, count } }) => t(`common:duration.${unit}`, { count }),
    },
    {
      id: 'from',
      header: t('prices.column.from'),
      cell: ({ validFrom }) => <When at={validFrom} as="instant" />,
    },
    {
      id: 'to',
      header: t('prices.column.to'),
      cell: ({ retiredAt }) =>
        retiredAt === undefined ? (
          <StateBadge tone="good">{t('prices.current')}</StateBadge>
        ) : (
          <When at={retiredAt} as="instant" />
        ),
    },
  ];
  return (
    <Section title={t('prices.title')} lead={t('prices.lead')}>
      <QueryView query={useQuery(planPrices(id))}>
        {({ items }) => (
          <DataTable
            label={t('prices.title')}
            rows={items}
            columns={columns}
            rowId={(version) => version.id}
          />
        )}
      </QueryView>
    </Section>
  );
}
