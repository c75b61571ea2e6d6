import { Group, Stack, Text } from '@mantine/core';
import { IconCalendarOff, IconReceipt } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { EmptyState } from '@/components/EmptyState';
import { ButtonLink } from '@/components/links';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { DataTable } from '@/components/table/DataTable';
import { useFormat } from '@/lib/format';
import { ChangeCoverage } from './ChangeCoverage';
import { useIntervalColumns, usePaymentColumns } from './columns';
import { coverage, paymentList, type Coverage } from './queries';
import { scaleOf, TimeBar } from './TimeBar';
import { WhyActiveUntil } from './WhyActiveUntil';

interface Props {
  userId: string;
  name: string;
}

/** A person's time as a picture and a list, what it cost, and what can be done about it. */
export function UserCoverage({ userId, name }: Props) {
  const mayPay = useMay('payments:read');
  return (
    <Stack>
      <QueryView query={useQuery(coverage(userId))}>
        {(found) => <Time userId={userId} name={name} found={found} />}
      </QueryView>
      {mayPay && <Payments userId={userId} />}
    </Stack>
  );
}

function Time({ userId, name, found }: Props & { found: Coverage }) {
  const { t } = useTranslation(['payments', 'common']);
  const format = useFormat();
  const mayChange = useMay('coverage:write');
  const columns = useIntervalColumns(userId, name, mayChange);
  const counting = found.intervals.filter(({ revokedAt }) => revokedAt === undefined);
  const sentence =
    found.state === 'ACTIVE' && found.activeUntil !== undefined
      ? t('tab.until', { until: format.instant(found.activeUntil) })
      : t(`common:userState.${found.state}`);
  return (
    <Section
      title={t('tab.time')}
      lead={
        <>
          {sentence} <WhyActiveUntil userId={userId} name={name} />
        </>
      }
    >
      <Stack>
        {mayChange && (
          <Group gap="xs">
            <ChangeCoverage userId={userId} name={name} kind="GIFT" />
            <ChangeCoverage userId={userId} name={name} kind="END" />
            <ChangeCoverage userId={userId} name={name} kind="PLAN" />
          </Group>
        )}
        {found.balances.map((balance) => (
          <Text key={balance.currency} size="sm">
            {t(balance.amount.startsWith('-') ? 'tab.owes' : 'tab.balance', {
              amount: format.money({ ...balance, amount: balance.amount.replace('-', '') }),
            })}
          </Text>
        ))}
        {found.intervals.length === 0 ? (
          <EmptyState icon={IconCalendarOff} title={t('tab.empty')}>
            {t('tab.emptyText')}
          </EmptyState>
        ) : (
          <>
            <TimeBar label={t('tab.line')} spans={counting} scale={scaleOf(counting)} />
            <DataTable
              label={t('tab.time')}
              rows={found.intervals.toReversed()}
              columns={columns}
              rowId={({ id }) => id}
            />
          </>
        )}
      </Stack>
    </Section>
  );
}

function Payments({ userId }: { userId: string }) {
  const { t } = useTranslation('payments');
  const mayRecord = useMay('payments:write');
  const columns = usePaymentColumns();
  const query = useQuery(paymentList({ userId, pageSize: 100 }));
  return (
    <Section
      title={t('tab.payments')}
      action={
        mayRecord ? (
          <ButtonLink
            to="/admin/payments/new"
            search={{ userId }}
            size="sm"
            leftSection={<IconReceipt size={16} />}
          >
            {t('record.open')}
          </ButtonLink>
        ) : undefined
      }
    >
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('tab.noPayments')}</Text>
          ) : (
            <DataTable
              label={t('tab.payments')}
              rows={items}
              columns={columns.filter(({ id }) => id !== 'user')}
              rowId={({ id }) => id}
            />
          )
        }
      </QueryView>
    </Section>
  );
}
