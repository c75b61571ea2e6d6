import { Code, Group, Text } from '@mantine/core';
import { PartLines, type PartLine } from '@/components/PartLines';
import { useActionText } from './action-text';
import classes from './Difference.module.css';
import type { BulkRow } from './queries';

const LONGEST = 160;

/** Only what differs, as before → after. */
export function Difference({ row }: { row: BulkRow }) {
  const text = useActionText();
  const names = [...new Set([...Object.keys(row.before), ...Object.keys(row.after)])];
  const parts = partsOf(row);
  if (parts.length > 0) return <PartLines lines={parts} />;
  return (
    <Group gap={6}>
      {names
        .filter((name) => !name.startsWith('_'))
        .filter((name) => text.value(row.before[name]) !== text.value(row.after[name]))
        .map((name) => (
          <Text key={name} size="sm" span>
            {text.field(name)}: <Value of={row.before[name]} /> → <Value of={row.after[name]} />
          </Text>
        ))}
    </Group>
  );
}

/** A long word is broken rather than the page, a long text cut. */
function Value({ of }: { of: unknown }) {
  const whole = useActionText().value(of);
  const long = whole.length > LONGEST;
  return (
    <Code className={classes['value']} title={long ? whole : undefined}>
      {long ? `${whole.slice(0, LONGEST)}…` : whole}
    </Code>
  );
}

/** What would be deleted with somebody, as their page says it too. */
function partsOf({ after }: BulkRow): PartLine[] {
  const parts: unknown = after['parts'];
  return Array.isArray(parts) ? parts.filter(isPart) : [];
}

const isPart = (part: unknown): part is PartLine =>
  typeof part === 'object' && part !== null && 'code' in part && 'facts' in part;
