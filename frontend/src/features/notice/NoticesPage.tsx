import { Button, Card, Code, Group, Stack, Text } from '@mantine/core';
import { IconBellCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { StateBadge, type Tone } from '@/components/StateBadge';
import { When } from '@/components/When';
import { words } from '@/lib/words';
import { knownNotice } from './known';
import { noticeList, useCloseNotice, type Notice } from './queries';

const tones: Record<Notice['severity'], Tone> = { INFO: 'wait', WARNING: 'warn', ERROR: 'bad' };

export function NoticesPage() {
  const { t } = useTranslation('system');
  const query = useQuery(noticeList({ open: true, pageSize: 100 }));
  return (
    <Page size="narrow" title={t('notices.title')} lead={t('notices.lead')}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconBellCheck} title={t('notices.empty')}>
              {t('notices.emptyText')}
            </EmptyState>
          ) : (
            <Stack>
              {items.map((notice) => (
                <NoticeCard key={notice.id} notice={notice} />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}

function NoticeCard({ notice }: { notice: Notice }) {
  const { t } = useTranslation('system');
  const close = useCloseNotice();
  const known = knownNotice(notice.kind);
  const mayClose = useMay('notices:write');
  return (
    <Card>
      <Stack gap="xs">
        <Group justify="space-between">
          <Group gap="sm">
            <StateBadge tone={tones[notice.severity]}>{t(`notices.severity.${notice.severity}`)}</StateBadge>
            <Text fw={650}>
              {known === undefined ? words(notice.kind) : t(`notices.about.${known}.title`)}
            </Text>
          </Group>
          <Text size="sm" c="dimmed">
            <When at={notice.openedAt} />
          </Text>
        </Group>
        <Text size="sm">{notice.subject}</Text>
        {known !== undefined && <Text size="sm">{t(`notices.about.${known}.text`)}</Text>}
        {Object.keys(notice.facts).length > 0 && <Code block>{JSON.stringify(notice.facts, null, 2)}</Code>}
        {close.error !== null && <ProblemAlert error={close.error} />}
        {mayClose && (
          <Button
            size="compact-sm"
            variant="default"
            loading={close.isPending}
            onClick={() => close.mutate(notice.id)}
            style={{ alignSelf: 'flex-end' }}
          >
            {t('notices.close')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
