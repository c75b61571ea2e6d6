import { Chip, Group, Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { origins, proofs, states, type ChangeSearch } from './queries';

interface Props {
  search: ChangeSearch;
  onSearch: (change: ChangeSearch) => void;
}

export function ChangeFilters({ search, onSearch }: Props) {
  const { t } = useTranslation(['changes', 'common']);
  const type = useDebouncedCallback(
    (typed: string) => onSearch({ search: typed === '' ? undefined : typed }),
    250,
  );
  return (
    <Stack gap="sm" mb="sm">
      <Chip.Group
        multiple
        value={search.state ?? []}
        onChange={(chosen) => {
          const wanted = states.filter((state) => chosen.includes(state));
          onSearch({ state: wanted.length === 0 ? undefined : wanted });
        }}
      >
        <Group gap="xs">
          {states.map((state) => (
            <Chip key={state} value={state}>
              {t(`common:changeState.${state}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Group gap="xs">
        <TextInput
          w={{ base: '100%', sm: 260 }}
          leftSection={<IconSearch size={16} aria-hidden />}
          placeholder={t('search')}
          aria-label={t('search')}
          defaultValue={search.search ?? ''}
          onChange={(event) => type(event.currentTarget.value.trim())}
        />
        <Select
          aria-label={t('filterOrigin')}
          placeholder={t('anyOrigin')}
          clearable
          data={origins.map((value) => ({ value, label: t(`origin.${value}`) }))}
          value={search.origin ?? null}
          onChange={(value) => onSearch({ origin: origins.find((each) => each === value) })}
        />
        <Select
          aria-label={t('filterProof')}
          placeholder={t('anyProof')}
          clearable
          data={proofs.map((value) => ({ value, label: t(`proof.${value}`) }))}
          value={search.proof ?? null}
          onChange={(value) => onSearch({ proof: proofs.find((each) => each === value) })}
        />
      </Group>
    </Stack>
  );
}
