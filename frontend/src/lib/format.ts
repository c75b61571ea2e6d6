import { useTranslation } from 'react-i18next';

export interface Money {
  amount: string;
  currency: string;
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Numbers, money and times as the reader's language and zone write them. */
export function useFormat() {
  const { i18n } = useTranslation();
  return formatting(i18n.language);
}

export function formatting(language: string) {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const longDay = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const instant = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const absolute = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'long' });
  const integer = new Intl.NumberFormat(language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    day: (at: string) => day.format(new Date(at)),
    longDay: (at: string) => longDay.format(new Date(at)),
    instant: (at: string) => instant.format(new Date(at)),
    absolute: (at: string) => absolute.format(new Date(at)),
    number: (value: number) => integer.format(value),
    list: (parts: readonly string[]) => list.format(parts),
    relative: (at: string, now = Date.now()) => relative(language, (Date.parse(at) - now) / 1000),
    /** A time that is left, in its largest unit. */
    duration: (seconds: number) => duration(language, seconds),
    money: ({ amount, currency }: Money) =>
      new Intl.NumberFormat(language, { style: 'currency', currency }).format(Number(amount)),
  };
}

function relative(language: string, seconds: number): string {
  const [unit, size] = steps.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}

function duration(language: string, seconds: number): string {
  const [unit, size] = steps.find(([, each]) => seconds >= each) ?? ['second', 1];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.ceil(seconds / size),
  );
}
