import { Button, Card, Stack, Text, Timeline } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '@/components/QueryView';
import { When } from '@/components/When';
import { words } from '@/lib/words';
import { timeline } from './queries';

export function ActivityTab({ id }: { id: string }) {
  const { t } = useTranslation('users');
  const query = useInfiniteQuery(timeline(id));
  return (
    <Card>
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <Stack>
              {items.length === 0 && <Text c="dimmed">{t('activity.empty')}</Text>}
              <Timeline bulletSize={14} lineWidth={2} active={items.length}>
                {items.map((item, position) => (
                  <Timeline.Item key={`${item.at}${position}`} title={words(item.code)}>
                    <Text size="sm" c="dimmed">
                      <When at={item.at} as="instant" /> · {item.actor.name ?? words(item.actor.kind)}
                    </Text>
                  </Timeline.Item>
                ))}
              </Timeline>
              {query.hasNextPage && (
                <Button
                  variant="default"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('activity.more')}
                </Button>
              )}
            </Stack>
          );
        }}
      </QueryView>
    </Card>
  );
}
