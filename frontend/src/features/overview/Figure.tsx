import { Progress, Text } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useFormat } from '@/lib/format';
import classes from './Figure.module.css';

interface Props extends Pick<LinkProps, 'to' | 'search'> {
  label: string;
  value: number;
  of?: number;
  /** Anything above zero wants a look. */
  warn?: boolean;
}

/** A number is a door to the list behind it. */
export function Figure({ to, search, label, value, of, warn = false }: Props) {
  const format = useFormat();
  return (
    <Link to={to} search={search} className={classes['figure']} data-warn={(warn && value > 0) || undefined}>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text className={classes['value'] ?? ''}>
        {format.number(value)}
        {of !== undefined && <span className={classes['of']}> / {format.number(of)}</span>}
      </Text>
      {of !== undefined && !warn && (
        <Progress size={4} value={of === 0 ? 0 : (value / of) * 100} aria-hidden mt={6} />
      )}
    </Link>
  );
}
