import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import classes from './TimeBar.module.css';

export interface Span {
  planName: string;
  startsAt: string;
  endsAt: string;
  source: string;
}

interface Props {
  label: string;
  spans: readonly Span[];
  /** Several bars share their scale, so that they can be compared. */
  scale: Scale;
}

export interface Scale {
  from: number;
  to: number;
  now: number;
}

/** From the earliest to the latest of the spans, with the present in it. */
export function scaleOf(spans: readonly Span[], now = Date.now()): Scale {
  const from = Math.min(now, ...spans.map(({ startsAt }) => Date.parse(startsAt)));
  const to = Math.max(now, ...spans.map(({ endsAt }) => Date.parse(endsAt)));
  return { from, to: to === from ? from + 86_400_000 : to, now };
}

/** Time as a picture: past, running, to come. What it shows is said in words beside it. */
export function TimeBar({ label, spans, scale }: Props) {
  const { t } = useTranslation('payments');
  const format = useFormat();
  const place = (at: number) => `${((at - scale.from) / (scale.to - scale.from)) * 100}%`;
  const width = (span: Span) => place(scale.from + Date.parse(span.endsAt) - Date.parse(span.startsAt));
  const words = (span: Span) =>
    t('bar.span', {
      plan: span.planName,
      from: format.day(span.startsAt),
      to: format.day(span.endsAt),
    });
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <div
        className={classes['bar']}
        role="img"
        aria-label={spans.length === 0 ? t('bar.empty') : format.list(spans.map(words))}
      >
        {spans.map((span) => (
          <span
            key={`${span.startsAt}${span.source}`}
            className={classes['span']}
            data-phase={phaseOf(span, scale.now)}
            data-source={span.source}
            title={words(span)}
            style={{ insetInlineStart: place(Date.parse(span.startsAt)), width: width(span) }}
          >
            {span.planName}
          </span>
        ))}
        <span
          className={classes['now']}
          style={{ insetInlineStart: `min(${place(scale.now)}, calc(100% - 2px))` }}
        />
      </div>
      <Group justify="space-between">
        <Text size="xs" c="dimmed">
          {format.day(new Date(scale.from).toISOString())}
        </Text>
        <Text size="xs" c="dimmed">
          {format.day(new Date(scale.to).toISOString())}
        </Text>
      </Group>
    </Stack>
  );
}

export function phaseOf({ startsAt, endsAt }: Span, now = Date.now()): 'past' | 'now' | 'next' {
  if (Date.parse(endsAt) <= now) return 'past';
  return Date.parse(startsAt) <= now ? 'now' : 'next';
}
