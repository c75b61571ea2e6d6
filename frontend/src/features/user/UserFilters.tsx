import { Group, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '@/components/table/FilterChip';
import { AddFilter } from './AddFilter';
import { useFilterWords } from './filters';
import type { UserSearch } from './queries';
import { filterNames } from './search';

interface Props {
  search: UserSearch;
  onSearch: (change: UserSearch) => void;
}

/** Reads like a sentence: "server is Atlas and expires before 1 March". */
export function UserFilters({ search, onSearch }: Props) {
  const { t } = useTranslation('users');
  const { sentence } = useFilterWords();
  const type = useDebouncedCallback(
    (typed: string) => onSearch({ search: typed === '' ? undefined : typed }),
    250,
  );
  const active = filterNames.flatMap((name) => {
    const value = search[name];
    return value === undefined ? [] : [{ name, value: String(value) }];
  });
  return (
    <Group gap="xs" flex="1 1 300px">
      <TextInput
        w={{ base: '100%', sm: 260 }}
        leftSection={<IconSearch size={16} aria-hidden />}
        placeholder={t('search')}
        aria-label={t('search')}
        defaultValue={search.search ?? ''}
        onChange={(event) => type(event.currentTarget.value.trim())}
      />
      {active.map(({ name, value }, position) => (
        <Fragment key={name}>
          {position > 0 && (
            <Text size="sm" c="dimmed">
              {t('filter.and')}
            </Text>
          )}
          <FilterChip sentence={sentence(name, value)} onRemove={() => onSearch({ [name]: undefined })} />
        </Fragment>
      ))}
      <AddFilter taken={active.map(({ name }) => name)} onAdd={onSearch} />
    </Group>
  );
}
