import { Card, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import type { BulkEdit } from './queries';
import { rowStates } from './tones';

const colors: Partial<Record<(typeof rowStates)[number], string>> = {
  RUNNING: 'tide.3',
  DONE: 'teal',
  ALREADY_SO: 'gray.5',
  UNDONE: 'gray.6',
  REFUSED: 'orange',
  FAILED: 'red',
  UNKNOWN: 'yellow',
  CANCELLED: 'gray.4',
};

const notBegun: readonly BulkEdit['state'][] = ['PREVIEWING', 'PREVIEWED', 'CHECKING', 'EXPIRED'];

/** Counts before; a bar that grows during; what became of everybody after. */
export function BulkProgress({ edit }: { edit: BulkEdit }) {
  const { t } = useTranslation('bulk');
  const format = useFormat();
  const counted = notBegun.includes(edit.state);
  const parts = counted
    ? [
        [t('outcome.WILL_CHANGE'), edit.counts.willChange] as const,
        [t('outcome.ALREADY_SO'), edit.counts.alreadySo] as const,
        [t('outcome.REFUSED'), edit.counts.refused] as const,
      ]
    : rowStates.flatMap((state) => {
        const count = edit.rowStates[state] ?? 0;
        return count === 0 ? [] : [[t(`rowState.${state}`), count] as const];
      });
  return (
    <Card aria-live="polite">
      <Stack gap="sm">
        <Group gap="xl">
          {parts.map(([label, count]) => (
            <Stack key={label} gap={0}>
              <Text size="sm" c="dimmed">
                {label}
              </Text>
              <Text fw={650} fz={26} lh={1.2} className="tabular">
                {format.number(count)}
              </Text>
            </Stack>
          ))}
        </Group>
        {!counted && edit.size > 0 && (
          <Progress.Root size={10} radius="xl">
            {rowStates.map((state) => (
              <Progress.Section
                key={state}
                value={((state === 'WAITING' ? 0 : (edit.rowStates[state] ?? 0)) / edit.size) * 100}
                color={colors[state] ?? 'gray.3'}
                aria-label={t(`rowState.${state}`)}
              />
            ))}
          </Progress.Root>
        )}
        {edit.secondsLeft !== undefined && (
          <Text size="sm" c="dimmed">
            {t('timeLeft', { time: format.duration(edit.secondsLeft) })}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
