import { Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Section';
import { StateBadge, type Tone } from '@/components/StateBadge';
import { useSourceText } from '@/components/use-source-text';
import { useFormat } from '@/lib/format';
import type { MyAccount } from './queries';

type Interval = MyAccount['coverage'][number];

export function CoverageCard({ account }: { account: MyAccount }) {
  const { t } = useTranslation('account');
  return (
    <Section title={t('coverage.title')}>
      {account.coverage.length === 0 ? (
        <Text c="dimmed">{t('coverage.empty')}</Text>
      ) : (
        <List listStyleType="none" spacing="sm">
          {account.coverage.map((interval) => (
            <CoverageItem key={interval.id} interval={interval} />
          ))}
        </List>
      )}
    </Section>
  );
}

function CoverageItem({ interval: { planName, startsAt, endsAt, source } }: { interval: Interval }) {
  const { t } = useTranslation('account');
  const sourceText = useSourceText();
  const format = useFormat();
  const phase = phaseOf(startsAt, endsAt);
  const tones: Record<typeof phase, Tone> = { now: 'good', next: 'wait', past: 'calm' };
  return (
    <List.Item styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}>
      <Group justify="space-between" wrap="nowrap">
        <Stack gap={0}>
          <Text fw={600}>{planName}</Text>
          <Text size="sm" c="dimmed">
            {t('coverage.span', { from: format.day(startsAt), to: format.day(endsAt) })}
            {' · '}
            {t('coverage.source', { source: sourceText(source) })}
          </Text>
        </Stack>
        <StateBadge tone={tones[phase]}>{t(`coverage.${phase}`)}</StateBadge>
      </Group>
    </List.Item>
  );
}

function phaseOf(startsAt: string, endsAt: string, now = Date.now()): 'now' | 'next' | 'past' {
  if (Date.parse(endsAt) <= now) return 'past';
  return Date.parse(startsAt) <= now ? 'now' : 'next';
}
