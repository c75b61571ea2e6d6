import { Button, Card, Stack, Text, Timeline } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '@/components/links';
import { QueryView } from '@/components/QueryView';
import { When } from '@/components/When';
import { useCodeText } from '@/components/use-code-text';
import { activity, type ActivityActor } from './queries';

export function ActivityTab({ id }: { id: string }) {
  const { t } = useTranslation('users');
  const text = useCodeText();
  const query = useInfiniteQuery(activity(id));
  return (
    <Card>
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <Stack>
              {items.length === 0 && <Text c="dimmed">{t('activity.empty')}</Text>}
              <Timeline bulletSize={14} lineWidth={2} active={items.length}>
                {items.map(({ id: entry, at, action, actor, cause }) => (
                  <Timeline.Item key={entry} title={text.action(action)}>
                    <Text size="sm" c="dimmed">
                      <When at={at} as="instant" /> · <By actor={actor} />
                    </Text>
                    {cause !== undefined && <Text size="sm">{cause}</Text>}
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

/** A bulk edit can be opened from what it did to a person. */
function By({ actor }: { actor: ActivityActor }) {
  const text = useCodeText();
  if (actor.kind !== 'JOB' || actor.id === undefined) return text.actor(actor);
  return (
    <AnchorLink to="/admin/bulk-edits/$editId" params={{ editId: actor.id }} size="sm">
      {actor.name}
    </AnchorLink>
  );
}
