import { Card, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';

interface Props {
  icon: ComponentType<{ size?: number; stroke?: number }>;
  title: string;
  /** Where nothing else is the heading of the page. */
  order?: 1 | 2;
  /** What this is, and what comes next. */
  children: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ icon: Icon, title, order = 2, children, action }: Props) {
  return (
    <Card py={48}>
      <Stack align="center" gap="sm" ta="center" maw={520} mx="auto">
        <ThemeIcon size={56} radius="xl" variant="light">
          <Icon size={28} stroke={1.6} />
        </ThemeIcon>
        <Title order={order}>{title}</Title>
        <Text c="dimmed" component="div">
          {children}
        </Text>
        {action !== undefined && (
          <Group mt="sm" justify="center">
            {action}
          </Group>
        )}
      </Stack>
    </Card>
  );
}
