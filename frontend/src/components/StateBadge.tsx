import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './StateBadge.module.css';

export type Tone = 'good' | 'calm' | 'wait' | 'warn' | 'bad';

const colors: Record<Tone, string> = { good: 'teal', calm: 'gray', wait: 'blue', warn: 'amber', bad: 'red' };

interface Props {
  tone: Tone;
  children: ReactNode;
}

/** The state in words; the colour only repeats them. */
export function StateBadge({ tone, children }: Props) {
  return (
    <Badge
      color={colors[tone]}
      size="md"
      className={classes['badge'] ?? ''}
      data-tone={tone}
      leftSection={<span className={classes['dot']} />}
    >
      {children}
    </Badge>
  );
}
