import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { StateBadge } from '@/components/StateBadge';
import { DataTable } from '@/components/table/DataTable';
import type { Column } from '@/components/table/columns';
import { useSourceText } from '@/components/use-source-text';
import { When } from '@/components/When';
import type { UserDetail } from './queries';

type Interval = UserDetail['coverage'][number];

export function CoverageTab({ user }: { user: UserDetail }) {
  const { t } = useTranslation('users');
  const sourceText = useSourceText();
  const columns: readonly Column<Interval>[] = [
    { id: 'plan', header: t('column.plan'), cell: ({ planName }) => planName },
    { id: 'from', header: t('coverage.from'), cell: ({ startsAt }) => <When at={startsAt} as="instant" /> },
    { id: 'to', header: t('coverage.to'), cell: ({ endsAt }) => <When at={endsAt} as="instant" /> },
    { id: 'source', header: t('coverage.source'), cell: ({ source }) => sourceText(source) },
    {
      id: 'revoked',
      header: t('coverage.standing'),
      cell: ({ revokedAt }) =>
        revokedAt === undefined ? null : <StateBadge tone="calm">{t('coverage.revoked')}</StateBadge>,
    },
  ];
  return user.coverage.length === 0 ? (
    <EmptyState icon={IconCalendarOff} title={t('coverage.empty')}>
      {t('coverage.emptyText')}
    </EmptyState>
  ) : (
    <DataTable label={t('tab.coverage')} rows={user.coverage} columns={columns} rowId={({ id }) => id} />
  );
}
