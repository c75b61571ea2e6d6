import { Alert, Stack, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { BackLink } from '@/components/BackLink';
import { Facts } from '@/components/Facts';
import { AnchorLink } from '@/components/links';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StateBadge } from '@/components/StateBadge';
import type { Column } from '@/components/table/columns';
import { ListView } from '@/components/table/ListView';
import { When } from '@/components/When';
import { useFormat } from '@/lib/format';
import type { Paging } from '@/lib/search-params';
import { DecideRun } from './DecideRun';
import { expiryPeople, expiryRun, type ExpiryPerson, type ExpiryRun } from './queries';
import { outcomeTone, runTone } from './tones';

interface Props {
  id: string;
  search: Paging;
  onSearch: (change: Paging) => void;
}

export function ExpiryRunPage({ id, ...rest }: Props) {
  const query = useQuery(expiryRun(id));
  return <QueryView query={query}>{(run) => <Detail run={run} {...rest} />}</QueryView>;
}

function Detail({ run, search, onSearch }: { run: ExpiryRun } & Omit<Props, 'id'>) {
  const { t } = useTranslation('expiry');
  const format = useFormat();
  const mayDecide = useMay('users:write');
  const stopped = run.state === 'STOPPED';
  const outcomes = (['ENDED', 'REDUCED', 'KEPT', 'FAILED', 'WAITING'] as const).filter(
    (each) => (run.outcomes[each] ?? 0) > 0,
  );
  return (
    <Page
      title={t('of', { at: format.instant(run.createdAt) })}
      before={<BackLink to="/admin/expiry-runs">{t('title')}</BackLink>}
      lead={
        <>
          <StateBadge tone={runTone[run.state]}>{t(`state.${run.state}`)}</StateBadge>{' '}
          {t('people', { count: run.people, shown: format.number(run.people) })}
        </>
      }
      action={stopped && mayDecide ? <DecideRun run={run} /> : undefined}
    >
      <Stack>
        {stopped && (
          <Alert color="red" icon={<IconHandStop />} title={t('stopped', { count: run.people })}>
            {t('stoppedText', { most: format.number(run.most), active: format.number(run.activeUsers) })}
          </Alert>
        )}
        {run.detail !== undefined && <Alert color="red">{run.detail}</Alert>}
        <Section title={t('result')}>
          <Facts
            facts={[
              ...outcomes.map(
                (each) => [t(`outcome.${each}`), format.number(run.outcomes[each] ?? 0)] as const,
              ),
              [t('column.by'), run.decidedBy ?? t('byItself')],
              ...(run.dismissedUntil === undefined
                ? []
                : [[t('aloneUntil'), <When key="until" at={run.dismissedUntil} as="instant" />] as const]),
            ]}
          />
        </Section>
        <People run={run} search={search} onSearch={onSearch} />
      </Stack>
    </Page>
  );
}

function People({ run, search, onSearch }: { run: ExpiryRun } & Omit<Props, 'id'>) {
  const { t } = useTranslation('expiry');
  const query = useQuery(expiryPeople(run, search));
  const columns: readonly Column<ExpiryPerson>[] = [
    {
      id: 'person',
      header: t('column.person'),
      cell: ({ userId, displayName }) =>
        displayName === undefined ? (
          t('closed')
        ) : (
          <AnchorLink to="/admin/users/$userId" params={{ userId }} fw={600} size="sm">
            {displayName}
          </AnchorLink>
        ),
    },
    {
      id: 'why',
      header: t('column.why'),
      cell: ({ coverageEndedAt }) =>
        coverageEndedAt === undefined ? (
          t('noTime')
        ) : (
          <>
            {t('timeEnded')} <When at={coverageEndedAt} as="instant" />
          </>
        ),
    },
    { id: 'what', header: t('column.what'), cell: ({ reduced }) => t(reduced ? 'reduce' : 'end') },
    {
      id: 'outcome',
      header: t('column.outcome'),
      cell: ({ outcome, detail }) => (
        <>
          <StateBadge tone={outcomeTone[outcome]}>{t(`outcome.${outcome}`)}</StateBadge>
          {detail !== undefined && (
            <Text size="xs" c="dimmed">
              {detail}
            </Text>
          )}
        </>
      ),
    },
  ];
  return (
    <ListView
      label={t('column.people')}
      query={query}
      columns={columns}
      rowId={({ userId }) => userId}
      onPaging={({ page, pageSize }) => onSearch({ page, pageSize: pageSize ?? search.pageSize })}
      empty={<Text c="dimmed">{t('nobody')}</Text>}
    />
  );
}
