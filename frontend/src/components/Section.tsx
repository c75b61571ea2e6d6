import { Box, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  lead?: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}

export function Section({ title, lead, action, children }: Props) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id}>
      <Group justify="space-between" align="flex-start" mb={children === undefined ? 0 : 'md'}>
        <Stack gap={2} miw={0} flex="1 1 14rem">
          <Title order={2} id={id}>
            {title}
          </Title>
          {lead !== undefined && (
            <Text size="sm" c="dimmed" component="div">
              {lead}
            </Text>
          )}
        </Stack>
        {action !== undefined && <Box style={{ flexShrink: 0 }}>{action}</Box>}
      </Group>
      {children}
    </Card>
  );
}
