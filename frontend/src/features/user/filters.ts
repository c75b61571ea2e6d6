import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { locationChoices, planChoices, serverChoices } from './queries';
import { shareStates, states, type FilterName } from './search';

export interface Choice {
  value: string;
  label: string;
}

const flagNames = ['withoutServer', 'trial', 'permanent', 'changeRequired'] as const;
const isFlag = (name: FilterName): name is (typeof flagNames)[number] =>
  flagNames.some((each) => each === name);

/** What each filter can be, and how it reads. */
export function useFilterWords() {
  const { t } = useTranslation(['users', 'common']);
  const format = useFormat();
  const plans = useQuery(planChoices()).data?.items ?? [];
  const servers = useQuery(serverChoices()).data?.items ?? [];
  const locations = useQuery(locationChoices()).data?.items ?? [];
  const named = (items: readonly { id: string; name: string }[]): Choice[] =>
    items.map(({ id, name }) => ({ value: id, label: name }));
  const flags: Choice[] = [
    { value: 'true', label: t('common:yes') },
    { value: 'false', label: t('common:no') },
  ];
  const choices: Record<FilterName, Choice[] | 'date' | 'text'> = {
    state: states.map((value) => ({ value, label: t(`common:userState.${value}`) })),
    shareState: shareStates.map((value) => ({ value, label: t(`common:shareState.${value}`) })),
    serverId: named(servers),
    locationId: named(locations),
    planId: named(plans),
    withoutServer: flags,
    trial: flags,
    permanent: flags,
    changeRequired: flags,
    changeRequiredSince: 'date',
    changeRequiredBefore: 'date',
    notReactedDays: ['0', '1', '3', '7', '14', '30'].map((value) => ({
      value,
      label: t('filter.days', { count: Number(value) }),
    })),
    expiresBefore: 'date',
    tag: 'text',
  };
  const shown = (name: FilterName, value: string): string => {
    const known = choices[name];
    if (known === 'date') return format.longDay(value);
    return known === 'text' ? value : (known.find((each) => each.value === value)?.label ?? '…');
  };
  const sentence = (name: FilterName, value: string): string => {
    if (isFlag(name)) return t(`filter.${name}_${value === 'true' ? 'yes' : 'no'}`);
    return t(`filter.${name}`, { value: shown(name, value) });
  };
  return { choices, sentence };
}
