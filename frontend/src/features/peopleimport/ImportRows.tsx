import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportLines } from '@/components/import/ImportLines';
import { Outcome } from '@/components/import/Outcome';
import { StateBadge } from '@/components/StateBadge';
import type { Column } from '@/components/table/columns';
import { importRows, type ImportRow, type PeopleImport, type RowSearch } from './queries';
import { verdicts, verdictTone } from './tones';

interface Props {
  of: PeopleImport;
  search: RowSearch;
  onSearch: (change: RowSearch) => void;
}

export function ImportRows({ of, search, onSearch }: Props) {
  const { t } = useTranslation('imports');
  const query = useQuery(importRows(of, search));
  const columns = useMemo<readonly Column<ImportRow>[]>(
    () => [
      {
        id: 'person',
        header: t('column.person'),
        cell: ({ title, username, email }) => (
          <Stack gap={0}>
            <Text size="sm" fw={600}>
              {title ?? username ?? email ?? '–'}
            </Text>
            <Text size="xs" c="dimmed">
              {email}
            </Text>
          </Stack>
        ),
      },
      {
        id: 'verdict',
        header: t('column.verdict'),
        cell: ({ verdict }) => <StateBadge tone={verdictTone[verdict]}>{t(`verdict.${verdict}`)}</StateBadge>,
      },
      { id: 'kind', header: t('column.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
      {
        id: 'pending',
        header: t('column.pending'),
        cell: ({ pending }) => (pending ? t('pending') : t('accepted')),
      },
      {
        id: 'outcome',
        header: t('column.outcome'),
        cell: ({ outcome, detail }) => <Outcome detail={detail}>{t(`outcome.${outcome}`)}</Outcome>,
      },
    ],
    [t],
  );
  return (
    <ImportLines
      label={t('rows')}
      query={query}
      columns={columns}
      verdicts={verdicts.map((value) => ({
        value,
        label: t(`verdict.${value}`),
        count: of.counts[value] ?? 0,
      }))}
      search={search}
      onSearch={onSearch}
    />
  );
}
