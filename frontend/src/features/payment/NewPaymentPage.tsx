import { Button, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, fieldErrors } from '@/api/problem';
import { BackLink } from '@/components/BackLink';
import { Page } from '@/components/Page';
import { PaidFields } from '@/components/payment/PaidFields';
import { unpaid } from '@/components/payment/paid-draft';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useFormat } from '@/lib/format';
import { EffectView } from './EffectView';
import { newLine, paymentOf, type LineDraft, type PaymentDraft } from './payment-draft';
import { PaymentLine } from './PaymentLine';
import { paymentPreview, useRecordPayment } from './queries';

interface Props {
  userId: string | undefined;
  onRecorded: (paymentId: string) => void;
}

/** A payment by hand: what it gives to whom is shown while it is typed. */
export function NewPaymentPage({ userId, onRecorded }: Props) {
  const { t } = useTranslation(['payments', 'common']);
  const format = useFormat();
  const [draft, setDraft] = useState<PaymentDraft>(() => ({
    ...unpaid,
    lines: [newLine(userId ?? null, null)],
  }));
  const [settled] = useDebouncedValue(draft, 300);
  const body = paymentOf(settled);
  const preview = useQuery({
    ...paymentPreview(body ?? { transactionId: '', method: 'OTHER', lines: [] }),
    enabled: body !== undefined,
  });
  const record = useRecordPayment();
  const change = (part: Partial<PaymentDraft>) => setDraft({ ...draft, ...part });
  const errors = preview.error === null ? {} : fieldErrors(asProblem(preview.error));
  const ready = body !== undefined && preview.data !== undefined && settled === draft;
  const submit = () => {
    if (!ready) return;
    record.mutate(
      { ...body, hash: preview.data.hash },
      {
        onSuccess: ({ items }) => onRecorded(items[0]?.id ?? ''),
        onError: () => void preview.refetch(),
      },
    );
  };
  const setLine = (line: LineDraft) =>
    change({ lines: draft.lines.map((each) => (each.key === line.key ? line : each)) });
  return (
    <Page
      size="narrow"
      title={t('record.title')}
      lead={t('record.lead')}
      before={<BackLink to="/admin/payments">{t('title')}</BackLink>}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          <Section title={t('record.what')}>
            <PaidFields
              shared
              draft={draft}
              likely={preview.data?.total.currency}
              errors={ofTotal(errors)}
              onChange={change}
            />
          </Section>
          <Section title={t('record.forWhom')} lead={t('record.forWhomLead')}>
            <Stack>
              {draft.lines.map((line, index) => (
                <PaymentLine
                  key={line.key}
                  line={line}
                  place={index + 1}
                  errors={below(errors, `lines.${index}.`)}
                  onChange={setLine}
                  onRemove={
                    draft.lines.length === 1
                      ? undefined
                      : () => change({ lines: draft.lines.filter(({ key }) => key !== line.key) })
                  }
                />
              ))}
              <Group>
                <Button
                  variant="default"
                  leftSection={<IconPlus size={16} />}
                  onClick={() =>
                    change({ lines: [...draft.lines, newLine(null, draft.lines[0]?.planId ?? null)] })
                  }
                >
                  {t('record.another')}
                </Button>
              </Group>
            </Stack>
          </Section>
          <Section title={t('record.preview')}>
            {body === undefined ? (
              <Text c="dimmed">{t('record.incomplete')}</Text>
            ) : (
              <QueryView query={preview}>
                {({ lines, total }) => (
                  <Stack>
                    <Text>{t('record.total', { total: format.money(total), count: lines.length })}</Text>
                    {lines.map((effect) => (
                      <EffectView key={effect.userId} effect={effect} named={lines.length > 1} />
                    ))}
                  </Stack>
                )}
              </QueryView>
            )}
          </Section>
          {record.error !== null && <ProblemAlert error={record.error} />}
          <Group justify="flex-end">
            <Button type="submit" disabled={!ready} loading={record.isPending}>
              {preview.data === undefined
                ? t('record.open')
                : t('record.confirm', { total: format.money(preview.data.total) })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}

/** What is wrong with the total stands at the amount. */
const ofTotal = (errors: Record<string, string>): Record<string, string> => ({
  ...errors,
  ...Object.fromEntries(
    Object.entries(errors)
      .filter(([field]) => field.startsWith('total'))
      .map(([field, message]) => [field.replace('total', 'amount'), message] as const),
  ),
});

/** What concerns one line, without the line's name before it. */
const below = (errors: Record<string, string>, prefix: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors).flatMap(([field, message]) =>
      field.startsWith(prefix) ? [[field.slice(prefix.length), message] as const] : [],
    ),
  );
