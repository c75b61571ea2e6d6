import { IconHourglassLow } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { AnchorLink } from '@/components/links';
import { Page } from '@/components/Page';
import { StateBadge } from '@/components/StateBadge';
import type { Column } from '@/components/table/columns';
import { ListView } from '@/components/table/ListView';
import { When } from '@/components/When';
import { useFormat } from '@/lib/format';
import type { Paging } from '@/lib/search-params';
import { expiryRuns, type ExpiryRun } from './queries';
import { runTone } from './tones';

interface Props {
  search: Paging;
  onSearch: (change: Paging) => void;
}

export function ExpiryRunsPage({ search, onSearch }: Props) {
  const { t } = useTranslation('expiry');
  const format = useFormat();
  const query = useQuery(expiryRuns(search));
  const columns: readonly Column<ExpiryRun>[] = [
    {
      id: 'at',
      header: t('column.at'),
      cell: ({ id, createdAt }) => (
        <AnchorLink to="/admin/expiry-runs/$runId" params={{ runId: id }} fw={600} size="sm">
          <When at={createdAt} as="instant" />
        </AnchorLink>
      ),
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => <StateBadge tone={runTone[state]}>{t(`state.${state}`)}</StateBadge>,
    },
    {
      id: 'people',
      header: t('column.people'),
      align: 'end',
      cell: ({ people }) => format.number(people),
    },
    { id: 'most', header: t('column.most'), align: 'end', cell: ({ most }) => format.number(most) },
    { id: 'by', header: t('column.by'), cell: ({ decidedBy }) => decidedBy ?? t('byItself') },
  ];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ListView
        label={t('title')}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        onPaging={({ page, pageSize }) => onSearch({ page, pageSize: pageSize ?? search.pageSize })}
        empty={
          <EmptyState icon={IconHourglassLow} title={t('empty')}>
            {t('emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
