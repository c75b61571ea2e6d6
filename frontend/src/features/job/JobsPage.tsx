import { Button, Group } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { StateBadge, type Tone } from '@/components/StateBadge';
import { DataTable } from '@/components/table/DataTable';
import type { Column } from '@/components/table/columns';
import { When } from '@/components/When';
import { useCodeText } from '@/components/use-code-text';
import { jobList, useJobActions, type Job } from './queries';

export function JobsPage() {
  const { t } = useTranslation(['system', 'common']);
  const query = useQuery(jobList());
  const columns = useMemo<readonly Column<Job>[]>(
    () => [
      { id: 'name', header: t('jobs.name'), cell: ({ name }) => <JobName name={name} /> },
      { id: 'state', header: t('jobs.lastRun'), cell: (job) => <LastRun job={job} /> },
      {
        id: 'next',
        header: t('jobs.nextRun'),
        cell: ({ nextRunAt, paused }) =>
          paused ? (
            <StateBadge tone="warn">{t('jobs.paused')}</StateBadge>
          ) : nextRunAt === undefined ? (
            '–'
          ) : (
            <When at={nextRunAt} />
          ),
      },
      { id: 'actions', header: t('jobs.actions'), align: 'end', cell: (job) => <Actions job={job} /> },
    ],
    [t],
  );
  return (
    <Page title={t('jobs.title')} lead={t('jobs.lead')}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconRefresh} title={t('jobs.empty')}>
              {t('jobs.emptyText')}
            </EmptyState>
          ) : (
            <DataTable label={t('jobs.title')} rows={items} columns={columns} rowId={({ name }) => name} />
          )
        }
      </QueryView>
    </Page>
  );
}

function JobName({ name }: { name: string }) {
  return <strong>{useCodeText().job(name)}</strong>;
}

function LastRun({ job: { lastRun } }: { job: Job }) {
  const { t } = useTranslation(['system', 'common']);
  const text = useCodeText();
  if (lastRun === undefined) return <>{t('common:never')}</>;
  const { outcome } = lastRun;
  const tone: Tone = /fail|given/i.test(outcome) ? 'bad' : lastRun.finishedAt === undefined ? 'wait' : 'good';
  return (
    <Group gap="xs" wrap="nowrap">
      <StateBadge tone={tone}>{text.outcome(outcome)}</StateBadge>
      <When at={lastRun.startedAt} />
      {lastRun.detail}
    </Group>
  );
}

function Actions({ job }: { job: Job }) {
  const { t } = useTranslation('system');
  const text = useCodeText();
  const { run, pause, resume } = useJobActions(job.name);
  if (!useMay('jobs:write')) return null;
  const name = text.job(job.name);
  return (
    <Group gap={6} justify="flex-end" wrap="nowrap">
      <Button
        size="compact-sm"
        variant="default"
        loading={run.isPending}
        onClick={() => run.mutate()}
        aria-label={t('jobs.runName', { name })}
      >
        {t('jobs.run')}
      </Button>
      {job.paused ? (
        <Button
          size="compact-sm"
          variant="default"
          loading={resume.isPending}
          onClick={() => resume.mutate()}
          aria-label={t('jobs.resumeName', { name })}
        >
          {t('jobs.resume')}
        </Button>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          loading={pause.isPending}
          onClick={() => pause.mutate()}
          aria-label={t('jobs.pauseName', { name })}
        >
          {t('jobs.pause')}
        </Button>
      )}
    </Group>
  );
}
