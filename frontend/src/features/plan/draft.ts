import type { NewPlan, Plan } from './queries';

export const units = ['DAY', 'MONTH', 'YEAR'] as const;

/** What stands in the form; numbers that may be empty are text there. */
export interface PlanDraft {
  name: string;
  description: string;
  amount: string;
  currency: string;
  count: number;
  unit: (typeof units)[number];
  groupIds: string[];
  targetServerIds: string[];
  streams: number | string;
  deviceLimit: number | string;
  downloads: boolean;
  transcoding: boolean;
  isDefault: boolean;
  isTrial: boolean;
  active: boolean;
}

export function draftOf(plan: Plan | undefined): PlanDraft {
  return {
    name: plan?.name ?? '',
    description: plan?.description ?? '',
    amount: plan?.price.amount ?? '0.00',
    currency: plan?.price.currency ?? 'EUR',
    count: plan?.duration.count ?? 1,
    unit: units.find((unit) => unit === plan?.duration.unit) ?? 'MONTH',
    groupIds: plan?.groups.map(({ id }) => id) ?? [],
    targetServerIds: plan?.targetServers.map(({ id }) => id) ?? [],
    streams: plan?.streams ?? 2,
    deviceLimit: plan?.deviceLimit ?? '',
    downloads: plan?.downloads ?? false,
    transcoding: plan?.transcoding ?? true,
    isDefault: plan?.isDefault ?? false,
    isTrial: plan?.isTrial ?? false,
    active: plan?.active ?? true,
  };
}

export function planOf({ amount, currency, count, unit, streams, deviceLimit, ...rest }: PlanDraft): NewPlan {
  return {
    ...rest,
    name: rest.name.trim(),
    price: { amount: amount.trim().replace(',', '.'), currency: currency.toUpperCase() },
    duration: { unit, count },
    streams: numberOf(streams),
    deviceLimit: numberOf(deviceLimit),
  };
}

const numberOf = (value: number | string): number | undefined => (value === '' ? undefined : Number(value));
