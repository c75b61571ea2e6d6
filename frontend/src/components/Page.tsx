import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { site } from '@/api/site';

interface Props {
  title: string;
  /** What is true now, in one sentence. */
  lead?: ReactNode;
  action?: ReactNode;
  before?: ReactNode;
  size?: 'narrow' | 'wide';
  children: ReactNode;
}

export function Page({ title, lead, action, before, size = 'wide', children }: Props) {
  /* Asked by the shell around the page. */
  const { data } = useQuery({ ...site(), enabled: false });
  useDocumentTitle(`${title} · ${data?.name ?? 'Streams Manager'}`);
  return (
    <Box maw={size === 'narrow' ? 760 : undefined} mx={size === 'narrow' ? 'auto' : undefined}>
      {before}
      <Group justify="space-between" align="flex-end" mb="lg" gap="md">
        <Stack gap={4} flex="1 1 320px" miw={0}>
          <Title order={1} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Title>
          {lead !== undefined && (
            <Text component="div" c="dimmed">
              {lead}
            </Text>
          )}
        </Stack>
        {action !== undefined && <Group gap="xs">{action}</Group>}
      </Group>
      {children}
    </Box>
  );
}
