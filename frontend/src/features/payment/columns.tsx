import { Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '@/components/links';
import { StateBadge } from '@/components/StateBadge';
import type { Column } from '@/components/table/columns';
import { useSourceText } from '@/components/use-source-text';
import { When } from '@/components/When';
import { useFormat } from '@/lib/format';
import { ChangeCoverage } from './ChangeCoverage';
import type { Interval, Payment } from './queries';
import { phaseOf } from './TimeBar';

export function usePaymentColumns(): readonly Column<Payment>[] {
  const { t } = useTranslation('payments');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'transaction',
        header: t('column.transaction'),
        fixed: true,
        cell: ({ id, transactionId, sequence }) => (
          <AnchorLink to="/admin/payments/$paymentId" params={{ paymentId: id }} fw={600} size="sm">
            {transactionId} · {sequence}
          </AnchorLink>
        ),
      },
      {
        id: 'user',
        header: t('column.user'),
        cell: ({ userId, userName }) => (
          <AnchorLink to="/admin/users/$userId" params={{ userId }} search={{ tab: 'coverage' }} size="sm">
            {userName ?? t('gone')}
          </AnchorLink>
        ),
      },
      { id: 'plan', header: t('column.plan'), cell: ({ plan }) => plan.name },
      {
        id: 'amount',
        header: t('column.amount'),
        align: 'end',
        cell: ({ amount, net, state }) => (
          <Stack gap={0}>
            <Text size="sm" className="tabular" td={state === 'CANCELLED' ? 'line-through' : undefined}>
              {format.money(amount)}
            </Text>
            {state === 'BOOKED' && net.amount !== amount.amount && (
              <Text size="xs" c="dimmed" className="tabular">
                {t('column.net', { amount: format.money(net) })}
              </Text>
            )}
          </Stack>
        ),
      },
      { id: 'method', header: t('column.method'), cell: ({ method }) => t(`method.${method}`) },
      {
        id: 'state',
        header: t('column.state'),
        cell: ({ state }) => (
          <StateBadge tone={state === 'BOOKED' ? 'good' : 'calm'}>{t(`state.${state}`)}</StateBadge>
        ),
      },
      { id: 'at', header: t('column.at'), cell: ({ occurredAt }) => <When at={occurredAt} as="day" /> },
    ],
    [t, format],
  );
}

const phaseTone = { past: 'calm', now: 'good', next: 'wait' } as const;

export function useIntervalColumns(
  userId: string,
  name: string,
  mayChange: boolean,
): readonly Column<Interval>[] {
  const { t } = useTranslation('payments');
  const format = useFormat();
  const sourceText = useSourceText();
  return useMemo(
    () => [
      {
        id: 'plan',
        header: t('column.plan'),
        cell: (interval) => (
          <Group gap="xs" wrap="nowrap">
            {interval.planName} <Phase of={interval} />
          </Group>
        ),
      },
      { id: 'from', header: t('column.from'), cell: ({ startsAt }) => <When at={startsAt} as="instant" /> },
      {
        id: 'to',
        header: t('column.to'),
        cell: ({ endsAt, grantedUntil, cutCause }) => (
          <Stack gap={0}>
            <When at={endsAt} as="instant" />
            {cutCause !== undefined && (
              <Text size="xs" c="dimmed">
                {t('column.cut', { from: format.day(grantedUntil), cause: cutCause })}
              </Text>
            )}
          </Stack>
        ),
      },
      {
        id: 'source',
        header: t('column.source'),
        cell: ({ source, cause }) => (
          <Stack gap={0}>
            <span>{sourceText(source)}</span>
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {cause}
            </Text>
          </Stack>
        ),
      },
      {
        id: 'worth',
        header: t('column.worth'),
        align: 'end',
        cell: ({ worth }) => (worth === undefined ? '–' : format.money(worth)),
      },
      {
        id: 'actions',
        header: t('column.actions'),
        cell: (interval) =>
          mayChange &&
          interval.revokedAt === undefined &&
          phaseOf(interval) !== 'past' && (
            <ChangeCoverage userId={userId} name={name} kind="REVOKE" coverageId={interval.id} />
          ),
      },
    ],
    [t, format, sourceText, userId, name, mayChange],
  );
}

function Phase({ of }: { of: Interval }) {
  const { t } = useTranslation('payments');
  const phase = phaseOf(of);
  return of.revokedAt === undefined ? (
    <StateBadge tone={phaseTone[phase]}>{t(`phase.${phase}`)}</StateBadge>
  ) : (
    <StateBadge tone="calm">{t('phase.revoked')}</StateBadge>
  );
}
