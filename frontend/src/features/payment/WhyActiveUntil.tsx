import { List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '@/components/QueryView';
import { useSourceText } from '@/components/use-source-text';
import { Why } from '@/components/Why';
import { useFormat } from '@/lib/format';
import { explanation, type Explanation } from './queries';

/** The chain of payments, gifts and cuts that makes somebody active until then. */
export function WhyActiveUntil({ userId, name }: { userId: string; name: string }) {
  const { t } = useTranslation('payments');
  return (
    <Why question={t('why.question', { name })}>
      <Chain userId={userId} />
    </Why>
  );
}

/** Asked for when it is opened. */
function Chain({ userId }: { userId: string }) {
  const { t } = useTranslation('payments');
  const format = useFormat();
  return (
    <QueryView query={useQuery(explanation(userId))}>
      {({ links, gap, state }) => (
        <List size="sm" spacing={6}>
          {state === 'PERMANENT' && <List.Item>{t('why.permanent')}</List.Item>}
          {state === 'SUSPENDED' && <List.Item>{t('why.suspended')}</List.Item>}
          {links.length === 0 && state !== 'PERMANENT' && <List.Item>{t('why.nothing')}</List.Item>}
          {links.map((link) => (
            <Link key={link.coverageId} link={link} />
          ))}
          {gap !== undefined && <List.Item>{t('why.gap', { from: format.day(gap) })}</List.Item>}
        </List>
      )}
    </QueryView>
  );
}

function Link({ link }: { link: Explanation['links'][number] }) {
  const { t } = useTranslation('payments');
  const format = useFormat();
  const sourceText = useSourceText();
  const { payment } = link;
  return (
    <List.Item>
      {t('why.link', {
        plan: link.planName,
        from: format.day(link.startsAt),
        to: format.day(link.endsAt),
      })}
      {' · '}
      {payment === undefined
        ? t('why.given', { source: sourceText(link.source), cause: link.cause })
        : t('why.paid', {
            amount: format.money(payment.amount),
            day: format.day(payment.occurredAt),
            id: payment.transactionId,
            by: payment.recordedBy,
          })}
      {link.cutFrom !== undefined && (
        <>
          {' · '}
          {t('why.cut', { from: format.day(link.cutFrom), cause: link.cutCause ?? '–' })}
        </>
      )}
    </List.Item>
  );
}
