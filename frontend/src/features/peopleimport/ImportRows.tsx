import { Chip, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/components/StateBadge';
import { ListView } from '@/components/table/ListView';
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
        cell: ({ outcome, detail }) => (
          <Group gap="xs" wrap="nowrap">
            {t(`outcome.${outcome}`)}
            {detail !== undefined && (
              <Text size="xs" c="dimmed">
                {detail}
              </Text>
            )}
          </Group>
        ),
      },
    ],
    [t],
  );
  return (
    <Stack gap="sm">
      <Chip.Group
        value={search.verdict ?? 'ALL'}
        onChange={(value) => onSearch({ page: undefined, verdict: verdicts.find((each) => each === value) })}
      >
        <Group gap="xs">
          <Chip value="ALL">{t('all')}</Chip>
          {verdicts.map((verdict) => (
            <Chip key={verdict} value={verdict}>
              {t(`verdict.${verdict}`)} {of.counts[verdict] ?? 0}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <ListView
        label={t('rows')}
        query={query}
        columns={columns}
        rowId={({ ordinal }) => String(ordinal)}
        onPaging={({ page, pageSize }) => onSearch({ page, pageSize: pageSize ?? search.pageSize })}
        empty={<Text c="dimmed">{t('noRows')}</Text>}
      />
    </Stack>
  );
}
