import { Chip, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '@/components/links';
import { StateBadge, type Tone } from '@/components/StateBadge';
import { ListView } from '@/components/table/ListView';
import type { Column } from '@/components/table/columns';
import { listRows, outcomes, type InvitationList, type ListRow, type RowSearch } from './queries';

const tone: Record<(typeof outcomes)[number], Tone> = {
  READY: 'wait',
  OBJECTED: 'warn',
  INVITED: 'good',
  REFUSED: 'bad',
};

interface Props {
  of: InvitationList;
  search: RowSearch;
  onSearch: (change: RowSearch) => void;
}

export function ListRows({ of, search, onSearch }: Props) {
  const { t } = useTranslation('invitationLists');
  const query = useQuery(listRows(of, search));
  const columns = useMemo<readonly Column<ListRow>[]>(
    () => [
      { id: 'ordinal', header: t('column.row'), cell: ({ ordinal }) => ordinal },
      {
        id: 'address',
        header: t('column.address'),
        cell: ({ address, userId }) =>
          userId === undefined ? (
            <Text size="sm">{address ?? '–'}</Text>
          ) : (
            <AnchorLink to="/admin/users/$userId" params={{ userId }} size="sm">
              {address ?? '–'}
            </AnchorLink>
          ),
      },
      {
        id: 'outcome',
        header: t('column.outcome'),
        cell: ({ outcome, detail }) => (
          <Stack gap={2}>
            <StateBadge tone={tone[outcome]}>{t(`outcome.${outcome}`)}</StateBadge>
            {detail !== undefined && (
              <Text size="xs" c="dimmed">
                {detail}
              </Text>
            )}
          </Stack>
        ),
      },
      {
        id: 'cells',
        header: t('column.cells'),
        cell: ({ cells }) => (
          <Text size="xs" c="dimmed">
            {cells.join(' · ')}
          </Text>
        ),
      },
    ],
    [t],
  );
  return (
    <Stack gap="sm">
      <Chip.Group
        value={search.outcome ?? 'ALL'}
        onChange={(value) => onSearch({ page: undefined, outcome: outcomes.find((each) => each === value) })}
      >
        <Group gap="xs">
          <Chip value="ALL">{t('all', { count: of.rows })}</Chip>
          {outcomes
            .filter((outcome) => of.counts[outcome] !== undefined)
            .map((outcome) => (
              <Chip key={outcome} value={outcome}>
                {t(`outcome.${outcome}`)} ({of.counts[outcome]})
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
        empty={<Text c="dimmed">{t('none')}</Text>}
      />
    </Stack>
  );
}
