import { Card, Group, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../QueryView';
import { StateBadge } from '../StateBadge';
import { When } from '../When';
import { importTone, type ImportState } from './tones';

interface Import {
  id: string;
  state: ImportState;
  createdAt: string;
}

interface Props<T extends Import> {
  query: UseQueryResult<{ items: T[] }>;
  link: (of: T) => ReactNode;
}

/** The imports there were, newest first. */
export function ImportCards<T extends Import>({ query, link }: Props<T>) {
  const { t } = useTranslation();
  return (
    <QueryView query={query}>
      {({ items }) => (
        <Stack gap="xs">
          {items.map((of) => (
            <Card key={of.id} padding="md">
              <Group justify="space-between">
                {link(of)}
                <Group gap="sm">
                  <Text size="sm" c="dimmed">
                    <When at={of.createdAt} />
                  </Text>
                  <StateBadge tone={importTone[of.state]}>{t(`import.state.${of.state}`)}</StateBadge>
                </Group>
              </Group>
            </Card>
          ))}
        </Stack>
      )}
    </QueryView>
  );
}
