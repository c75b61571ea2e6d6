import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Facts.module.css';

interface Props {
  facts: readonly (readonly [string, ReactNode])[];
}

export function Facts({ facts }: Props) {
  return (
    <dl className={classes['facts']}>
      {facts.map(([term, value]) => (
        <div key={term} className={classes['fact']}>
          <Text component="dt" size="sm" c="dimmed">
            {term}
          </Text>
          <Text component="dd" m={0} size="sm" style={{ overflowWrap: 'anywhere' }}>
            {value}
          </Text>
        </div>
      ))}
    </dl>
  );
}
