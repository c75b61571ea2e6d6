import { Group, Text } from '@mantine/core';

/** What became of a line, and why. */
export function Outcome({ children, detail }: { children: string; detail: string | undefined }) {
  return (
    <Group gap="xs" wrap="nowrap">
      {children}
      {detail !== undefined && (
        <Text size="xs" c="dimmed">
          {detail}
        </Text>
      )}
    </Group>
  );
}
