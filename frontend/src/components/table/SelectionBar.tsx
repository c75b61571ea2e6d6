import { Button, Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import classes from './SelectionBar.module.css';
import type { RowSelection } from './use-selection';

interface Props {
  selection: RowSelection;
  total: number;
  children: ReactNode;
}

/** Stays in sight while rows are selected; offers all that the filter finds. */
export function SelectionBar({ selection, total, children }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = selection.count(total);
  if (count === 0) return null;
  return (
    <Paper className={classes['bar'] ?? ''} role="region" aria-label={t('table.selection')}>
      <Group justify="space-between" gap="sm">
        <Group gap="sm">
          <Text fw={650} aria-live="polite">
            {t('table.selected', { count: total, shown: format.number(count), total: format.number(total) })}
          </Text>
          {count < total && (
            <Button size="compact-sm" variant="subtle" onClick={selection.all}>
              {t('table.selectAll', { count: total, shown: format.number(total) })}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" color="gray" onClick={selection.clear}>
            {t('table.clear')}
          </Button>
        </Group>
        <Group gap="xs">{children}</Group>
      </Group>
    </Paper>
  );
}
