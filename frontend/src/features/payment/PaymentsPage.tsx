import { Group, Text } from '@mantine/core';
import { IconReceipt, IconZoomExclamation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { EmptyState } from '@/components/EmptyState';
import { ButtonLink } from '@/components/links';
import { Page } from '@/components/Page';
import { ListView } from '@/components/table/ListView';
import { useFormat } from '@/lib/format';
import { usePaymentColumns } from './columns';
import { PaymentFilters } from './PaymentFilters';
import { paymentList, paymentTotals, type Payment } from './queries';
import { filterOf, isFiltering, queryOf, type PaymentsSearch } from './search';

interface Props {
  search: PaymentsSearch;
  onSearch: (change: PaymentsSearch) => void;
  onOpen: (payment: Payment) => void;
}

export function PaymentsPage({ search, onSearch, onOpen }: Props) {
  const { t } = useTranslation('payments');
  const columns = usePaymentColumns();
  const query = useQuery(paymentList(queryOf(search)));
  const mayRecord = useMay('payments:write');
  const filtered = isFiltering(search);
  const add = mayRecord ? (
    <ButtonLink to="/admin/payments/new" leftSection={<IconReceipt size={18} />}>
      {t('record.open')}
    </ButtonLink>
  ) : undefined;
  return (
    <Page title={t('title')} lead={<Totals search={search} />} action={add}>
      <PaymentFilters search={search} onSearch={(change) => onSearch({ page: undefined, ...change })} />
      <ListView
        label={t('title')}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ transactionId }) => transactionId}
        onOpen={onOpen}
        onPaging={({ page, pageSize }) => onSearch({ page, pageSize: pageSize ?? search.pageSize })}
        empty={
          filtered ? (
            <EmptyState icon={IconZoomExclamation} title={t('empty.filtered')}>
              {t('empty.filteredText')}
            </EmptyState>
          ) : (
            <EmptyState icon={IconReceipt} title={t('empty.title')} action={add}>
              {t('empty.text')}
            </EmptyState>
          )
        }
      />
    </Page>
  );
}

/** What the filter finds amounts to, by currency. */
function Totals({ search }: { search: PaymentsSearch }) {
  const { t } = useTranslation('payments');
  const format = useFormat();
  const { data } = useQuery(paymentTotals(filterOf(search)));
  if (data === undefined) return null;
  return (
    <Group gap="xs">
      <span>{t('totals', { count: data.payments, shown: format.number(data.payments) })}</span>
      {data.currencies.map(({ net }) => (
        <Text key={net.currency} fw={650} span className="tabular">
          {format.money(net)}
        </Text>
      ))}
    </Group>
  );
}
