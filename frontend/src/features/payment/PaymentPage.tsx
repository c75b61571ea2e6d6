import { Group, List, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { BackLink } from '@/components/BackLink';
import { CopyValue } from '@/components/CopyValue';
import { Facts } from '@/components/Facts';
import { AnchorLink } from '@/components/links';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StateBadge } from '@/components/StateBadge';
import { When } from '@/components/When';
import { useFormat } from '@/lib/format';
import { CancelPayment } from './CancelPayment';
import { CorrectPayment } from './CorrectPayment';
import { payment, type PaymentDetail } from './queries';

export function PaymentPage({ id }: { id: string }) {
  return <QueryView query={useQuery(payment(id))}>{(found) => <Detail found={found} />}</QueryView>;
}

function Detail({ found }: { found: PaymentDetail }) {
  const { t } = useTranslation(['payments', 'common']);
  const format = useFormat();
  const mayWrite = useMay('payments:write');
  const { payment: paid, coverage, sameTransaction, corrections, ledger } = found;
  const booked = paid.state === 'BOOKED';
  return (
    <Page
      title={t('one.title', { id: paid.transactionId })}
      before={<BackLink to="/admin/payments">{t('title')}</BackLink>}
      lead={
        <Group gap="sm">
          <StateBadge tone={booked ? 'good' : 'calm'}>{t(`state.${paid.state}`)}</StateBadge>
          <span>
            {t('one.lead', {
              amount: format.money(booked ? paid.net : paid.amount),
              name: paid.userName ?? t('gone'),
              plan: paid.plan.name,
            })}
          </span>
        </Group>
      }
      action={
        mayWrite && booked ? (
          <>
            <CorrectPayment payment={paid} />
            <CancelPayment payment={paid} />
          </>
        ) : undefined
      }
    >
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Section title={t('one.facts')}>
          <Facts
            facts={[
              [
                t('column.user'),
                <AnchorLink
                  key="user"
                  to="/admin/users/$userId"
                  params={{ userId: paid.userId }}
                  search={{ tab: 'coverage' }}
                  size="sm"
                >
                  {paid.userName ?? t('gone')}
                </AnchorLink>,
              ],
              [t('column.amount'), format.money(paid.amount)],
              [t('one.net'), format.money(paid.net)],
              [t('column.method'), t(`method.${paid.method}`)],
              [
                t('field.transactionId'),
                <CopyValue key="id" value={paid.transactionId} name={t('field.transactionId')} />,
              ],
              [t('one.sequence'), paid.sequence],
              [t('column.at'), <When key="at" at={paid.occurredAt} as="instant" />],
              [t('one.recordedBy'), paid.recordedBy],
              [t('field.note'), paid.note === '' ? '–' : paid.note],
            ]}
          />
        </Section>
        <Stack>
          <Section title={t('one.coverage')}>
            {coverage.length === 0 ? (
              <Text c="dimmed">{t('one.noCoverage')}</Text>
            ) : (
              <List size="sm">
                {coverage.map((each) => (
                  <List.Item key={each.id}>
                    {t('bar.span', {
                      plan: each.planName,
                      from: format.day(each.startsAt),
                      to: format.day(each.endsAt),
                    })}
                    {each.revokedAt !== undefined && ` · ${t('phase.revoked')}`}
                    {each.cutCause !== undefined &&
                      ` · ${t('column.cut', { from: format.day(each.grantedUntil), cause: each.cutCause })}`}
                  </List.Item>
                ))}
              </List>
            )}
          </Section>
          {sameTransaction.length > 0 && (
            <Section title={t('one.same')}>
              <List size="sm">
                {sameTransaction.map((each) => (
                  <List.Item key={each.id}>
                    <AnchorLink to="/admin/payments/$paymentId" params={{ paymentId: each.id }} size="sm">
                      {each.sequence} · {each.userName ?? t('gone')} · {format.money(each.net)}
                    </AnchorLink>
                  </List.Item>
                ))}
              </List>
            </Section>
          )}
          <Section title={t('one.history')}>
            <List size="sm">
              {corrections.map((each) => (
                <List.Item key={each.id}>
                  {t(`one.correction.${each.kind}`, { change: format.money(each.change), cause: each.cause })}
                  {' · '}
                  {each.by} · <When at={each.at} as="instant" />
                </List.Item>
              ))}
              {ledger.map((each) => (
                <List.Item key={`${each.account}${each.cause}${each.at}${each.amount.amount}`}>
                  {t(`ledger.${each.account}`)}: {format.money(each.amount)} ·{' '}
                  <When at={each.at} as="instant" />
                </List.Item>
              ))}
            </List>
          </Section>
        </Stack>
      </SimpleGrid>
    </Page>
  );
}
