import { IconChecklist } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { AnchorLink, ButtonLink } from '@/components/links';
import { Page } from '@/components/Page';
import { StateBadge } from '@/components/StateBadge';
import { ListView } from '@/components/table/ListView';
import type { Column } from '@/components/table/columns';
import { When } from '@/components/When';
import { useFormat } from '@/lib/format';
import type { Paging } from '@/lib/search-params';
import { useActionText } from './action-text';
import { bulkEditList, type BulkEdit } from './queries';
import { bulkTone } from './tones';

interface Props {
  search: Paging;
  onSearch: (change: Paging) => void;
  onOpen: (edit: BulkEdit) => void;
}

export function BulkEditsPage({ search, onSearch, onOpen }: Props) {
  const { t } = useTranslation('bulk');
  const format = useFormat();
  const text = useActionText();
  const query = useQuery(bulkEditList(search));
  const columns: readonly Column<BulkEdit>[] = [
    {
      id: 'action',
      header: t('column.action'),
      cell: ({ id, action, undoOf }) => (
        <AnchorLink to="/admin/bulk-edits/$editId" params={{ editId: id }} fw={600} size="sm">
          {undoOf === undefined ? text.action(action) : t('undoOf', { action: text.action(action) })}
        </AnchorLink>
      ),
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => <StateBadge tone={bulkTone[state]}>{t(`state.${state}`)}</StateBadge>,
    },
    { id: 'size', header: t('column.size'), align: 'end', cell: ({ size }) => format.number(size) },
    { id: 'by', header: t('column.by'), cell: ({ createdBy }) => createdBy },
    { id: 'at', header: t('column.at'), cell: ({ createdAt }) => <When at={createdAt} /> },
  ];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ListView
        label={t('title')}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        onOpen={onOpen}
        onPaging={({ page, pageSize }) => onSearch({ page, pageSize: pageSize ?? search.pageSize })}
        empty={
          <EmptyState
            icon={IconChecklist}
            title={t('empty')}
            action={<ButtonLink to="/admin/users">{t('toUsers')}</ButtonLink>}
          >
            {t('emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
