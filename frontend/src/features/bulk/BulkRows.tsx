import { Button, Chip, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { AnchorLink } from '@/components/links';
import { ProblemAlert } from '@/components/ProblemAlert';
import { StateBadge } from '@/components/StateBadge';
import { ListView } from '@/components/table/ListView';
import type { Column } from '@/components/table/columns';
import { useFormat } from '@/lib/format';
import { saveFile } from '@/lib/save-file';
import { words } from '@/lib/words';
import { useActionText } from './action-text';
import { Difference } from './Difference';
import {
  bulkResultFile,
  bulkRows,
  useBulkSteps,
  type BulkEdit,
  type BulkRow,
  type RowSearch,
} from './queries';
import { rowStates, rowTone } from './tones';

interface Props {
  edit: BulkEdit;
  search: RowSearch;
  onSearch: (change: RowSearch) => void;
}

export function BulkRows({ edit, search, onSearch }: Props) {
  const { t } = useTranslation('bulk');
  const before = ['PREVIEWED', 'CHECKING', 'EXPIRED'].includes(edit.state);
  const phone = useMediaQuery('(max-width: 48em)');
  const query = useQuery(bulkRows(edit, search));
  const text = useActionText();
  const format = useFormat();
  const present = rowStates.filter((state) => (edit.rowStates[state] ?? 0) > 0);
  const person = ({ user }: BulkRow) => (
    <AnchorLink to="/admin/users/$userId" params={{ userId: user.id }} fw={600} size="sm">
      {user.displayName}
    </AnchorLink>
  );
  const state = (row: BulkRow) => (
    <StateBadge tone={rowTone[row.state]}>{text.state(row.state, before)}</StateBadge>
  );
  const wide: readonly Column<BulkRow>[] = [
    { id: 'user', header: t('column.user'), cell: person },
    { id: 'state', header: t('column.state'), cell: state },
    { id: 'difference', header: t('column.difference'), cell: (row) => <Difference row={row} /> },
    {
      id: 'reason',
      header: t('column.reason'),
      cell: (row) => <Reason edit={edit} row={row} />,
    },
  ];
  const narrow: readonly Column<BulkRow>[] = [
    {
      id: 'user',
      header: t('column.user'),
      cell: (row) => (
        <Stack gap={4} align="flex-start">
          <Group gap="xs">
            {person(row)}
            {state(row)}
          </Group>
          <Difference row={row} />
          <Reason edit={edit} row={row} />
        </Stack>
      ),
    },
  ];
  const problems = Object.entries(edit.problems);
  return (
    <Stack gap="sm">
      <ResultFile edit={edit} />
      <Chip.Group
        value={search.state ?? 'ALL'}
        onChange={(value) =>
          onSearch({ page: undefined, problem: undefined, state: rowStates.find((each) => each === value) })
        }
      >
        <Group gap="xs">
          <Chip value="ALL">{t('all')}</Chip>
          {present.map((state) => (
            <Chip key={state} value={state}>
              {text.state(state, before)} {format.number(edit.rowStates[state] ?? 0)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {problems.length > 1 && (
        <Group gap="xs" role="group" aria-label={t('column.reason')}>
          {problems.map(([code, count]) => (
            <Chip
              key={code}
              size="xs"
              variant="light"
              checked={search.problem === code}
              onChange={(checked) =>
                onSearch({ page: undefined, state: undefined, problem: checked ? code : undefined })
              }
            >
              {text.problem(code, words(code))} {format.number(count)}
            </Chip>
          ))}
        </Group>
      )}
      <ListView
        label={t('rows')}
        query={query}
        columns={phone ? narrow : wide}
        rowId={({ ordinal }) => String(ordinal)}
        rowName={({ user }) => user.displayName}
        onPaging={({ page, pageSize }) => onSearch({ page, pageSize: pageSize ?? search.pageSize })}
        empty={<Text c="dimmed">{t('noRows')}</Text>}
      />
    </Stack>
  );
}

function ResultFile({ edit }: { edit: BulkEdit }) {
  const { t } = useTranslation('bulk');
  const load = useMutation({
    mutationFn: () => bulkResultFile(edit.id),
    onSuccess: (file) => saveFile(file, `bulk-edit-${edit.id}.csv`),
  });
  return (
    <Group justify="flex-end">
      {load.error !== null && <ProblemAlert error={load.error} />}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={load.isPending}
        onClick={() => load.mutate()}
      >
        {t('csv')}
      </Button>
    </Group>
  );
}

/** Whose message is what a media server or the placement said, for the operator. */
const saysMore = ['not-carried-out', 'unclear', 'no-server-fits'];

/** Why somebody was left out; in an undo it can be done all the same. */
function Reason({ edit, row }: { edit: BulkEdit; row: BulkRow }) {
  const { t } = useTranslation(['bulk', 'common']);
  const text = useActionText();
  const { force } = useBulkSteps(edit.id);
  const may = useMay('bulk:write');
  if (row.problem === undefined) return row.forced ? t('forced') : null;
  const keeps = row.problem.code === 'changed-since-applied' && edit.state === 'PREVIEWED';
  return (
    <Stack gap={4} align="flex-start">
      <Text size="sm">{text.problem(row.problem.code, row.problem.message)}</Text>
      {saysMore.includes(row.problem.code) && (
        <details>
          <Text component="summary" size="xs" c="dimmed">
            {t('common:details')}
          </Text>
          <Text size="xs">{row.problem.message}</Text>
        </details>
      )}
      {keeps && may && (
        <Button
          size="compact-xs"
          variant="default"
          loading={force.isPending}
          onClick={() => force.mutate([row.ordinal])}
        >
          {t('force')}
        </Button>
      )}
      {force.error !== null && <ProblemAlert error={force.error} />}
    </Stack>
  );
}
