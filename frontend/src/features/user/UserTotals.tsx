import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { userTotals, type UserSearch } from './queries';
import { filterOf } from './search';

interface Props {
  search: UserSearch;
  onSearch: (change: UserSearch) => void;
}

/** How many of those who match otherwise stand where; each number leads to them. */
export function UserTotals({ search, onSearch }: Props) {
  const { t } = useTranslation(['users', 'common']);
  const format = useFormat();
  const { data } = useQuery(userTotals({ ...filterOf(search), state: undefined }));
  if (data === undefined) return null;
  const figures = [
    { state: undefined, count: data.total },
    { state: 'ACTIVE', count: data.active },
    { state: 'EXPIRED', count: data.expired },
    { state: 'SUSPENDED', count: data.suspended },
    { state: 'PERMANENT', count: data.permanent },
    { state: 'NO_COVERAGE', count: data.noCoverage },
  ] as const;
  return (
    <Group gap={4} mb="sm" role="group" aria-label={t('totals.label')}>
      {figures.map(({ state, count }) => (
        <Button
          key={state ?? ''}
          size="compact-sm"
          color="gray"
          variant={search.state === state ? 'light' : 'subtle'}
          aria-pressed={search.state === state}
          onClick={() => onSearch({ state })}
        >
          {state === undefined ? t('totals.all') : t(`common:userState.${state}`)} {format.number(count)}
        </Button>
      ))}
    </Group>
  );
}
