import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '@/components/table/FilterChip';
import { person, planChoices } from './queries';
import { methods } from '@/components/payment/paid-draft';
import { states, type PaymentsSearch } from './search';

interface Props {
  search: PaymentsSearch;
  onSearch: (change: PaymentsSearch) => void;
}

export function PaymentFilters({ search, onSearch }: Props) {
  const { t } = useTranslation('payments');
  const plans = useQuery(planChoices()).data?.items ?? [];
  const type = useDebouncedCallback(
    (typed: string) => onSearch({ search: typed === '' ? undefined : typed }),
    250,
  );
  const day = (name: 'from' | 'to') => (
    <TextInput
      type="date"
      aria-label={t(`filter.${name}`)}
      title={t(`filter.${name}`)}
      value={search[name] ?? ''}
      onChange={(event) => {
        const value = event.currentTarget.value;
        onSearch({ [name]: value === '' ? undefined : value });
      }}
    />
  );
  return (
    <Group gap="xs" mb="sm">
      <TextInput
        w={{ base: '100%', sm: 220 }}
        leftSection={<IconSearch size={16} aria-hidden />}
        placeholder={t('filter.search')}
        aria-label={t('filter.search')}
        defaultValue={search.search ?? ''}
        onChange={(event) => type(event.currentTarget.value.trim())}
      />
      <Select
        clearable
        placeholder={t('filter.plan')}
        aria-label={t('filter.plan')}
        data={plans.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.planId ?? null}
        onChange={(value) => onSearch({ planId: value ?? undefined })}
      />
      <Select
        clearable
        placeholder={t('filter.method')}
        aria-label={t('filter.method')}
        data={methods.map((value) => ({ value, label: t(`method.${value}`) }))}
        value={search.method ?? null}
        onChange={(value) => onSearch({ method: methods.find((each) => each === value) })}
      />
      <Select
        clearable
        placeholder={t('filter.state')}
        aria-label={t('filter.state')}
        data={states.map((value) => ({ value, label: t(`state.${value}`) }))}
        value={search.state ?? null}
        onChange={(value) => onSearch({ state: states.find((each) => each === value) })}
      />
      {day('from')}
      {day('to')}
      {search.userId !== undefined && (
        <PersonChip id={search.userId} onRemove={() => onSearch({ userId: undefined })} />
      )}
    </Group>
  );
}

function PersonChip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { t } = useTranslation('payments');
  const { data } = useQuery(person(id));
  return <FilterChip sentence={t('filter.of', { name: data?.displayName ?? '…' })} onRemove={onRemove} />;
}
