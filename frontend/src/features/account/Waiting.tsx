import { Group, Loader, Text } from '@mantine/core';

export function Waiting({ text }: { text: string }) {
  return (
    <Group gap="sm" wrap="nowrap" role="status">
      <Loader size={18} aria-hidden />
      <Text>{text}</Text>
    </Group>
  );
}
