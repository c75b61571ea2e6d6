import { Accordion, Button, Code, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { When } from '@/components/When';
import { useCodeText } from '@/components/use-code-text';
import { auditFeed, type AuditEntry } from './queries';

export function AuditPage() {
  const { t } = useTranslation('system');
  const query = useInfiniteQuery(auditFeed(undefined));
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      <QueryView query={query}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          return entries.length === 0 ? (
            <EmptyState icon={IconHistory} title={t('audit.empty')}>
              {t('audit.emptyText')}
            </EmptyState>
          ) : (
            <Stack>
              <Accordion variant="contained" radius="lg">
                {entries.map((entry) => (
                  <Entry key={entry.id} entry={entry} />
                ))}
              </Accordion>
              {query.hasNextPage && (
                <Button
                  variant="default"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('audit.more')}
                </Button>
              )}
            </Stack>
          );
        }}
      </QueryView>
    </Page>
  );
}

function Entry({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('system');
  const text = useCodeText();
  return (
    <Accordion.Item value={entry.id}>
      <Accordion.Control>
        <Group justify="space-between" gap="xs">
          <Text size="sm">
            <strong>{text.action(entry.action)}</strong> · {text.object(entry.objectKind)} ·{' '}
            {text.actor(entry.actor)}
          </Text>
          <Text size="sm" c="dimmed">
            <When at={entry.at} as="instant" />
          </Text>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="xs">
          {entry.cause !== undefined && <Text size="sm">{t('audit.cause', { cause: entry.cause })}</Text>}
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Side label={t('audit.before')} value={entry.before} />
            <Side label={t('audit.after')} value={entry.after} />
          </SimpleGrid>
          <Text size="xs" c="dimmed">
            {entry.objectId} · {entry.requestId}
          </Text>
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

function Side({ label, value }: { label: string; value: unknown }) {
  return (
    <Stack gap={2}>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Code block>{value === undefined || value === null ? '–' : JSON.stringify(value, null, 2)}</Code>
    </Stack>
  );
}
