import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StateBadge } from '@/components/StateBadge';
import { When } from '@/components/When';
import { browserOf } from '@/lib/browser';
import { mySessions, useEndOtherSessions, useEndSession, type OpenSession, useSignOut } from './queries';

interface Props {
  onSignedOut: () => void;
}

export function SessionsSection({ onSignedOut }: Props) {
  const { t } = useTranslation('login');
  const query = useQuery(mySessions());
  const others = useEndOtherSessions();
  const { here } = useSignOut();
  return (
    <Section title={t('sessions.title')} lead={t('sessions.lead')}>
      <Stack>
        {others.error !== null && <ProblemAlert error={others.error} />}
        <QueryView query={query}>
          {({ items }) => (
            <>
              <List listStyleType="none" spacing="sm">
                {items.map((session) => (
                  <SessionItem key={session.id} session={session} />
                ))}
              </List>
              <Group>
                <Button
                  variant="default"
                  loading={here.isPending}
                  onClick={() => here.mutate(undefined, { onSettled: onSignedOut })}
                >
                  {t('account.signOut')}
                </Button>
                {items.length > 1 && (
                  <Button variant="default" loading={others.isPending} onClick={() => others.mutate()}>
                    {t('sessions.endOthers')}
                  </Button>
                )}
              </Group>
            </>
          )}
        </QueryView>
      </Stack>
    </Section>
  );
}

function SessionItem({ session }: { session: OpenSession }) {
  const { t } = useTranslation('login');
  const end = useEndSession();
  const browser = browserOf(session.userAgent) ?? t('sessions.unknown');
  return (
    <List.Item styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}>
      <Group justify="space-between" wrap="nowrap">
        <Stack gap={0} miw={0}>
          <Text fw={600}>{browser}</Text>
          <Text size="sm" c="dimmed">
            {session.address} · {t('sessions.used')} <When at={session.lastUsedAt} />
          </Text>
        </Stack>
        {session.current ? (
          <StateBadge tone="good">{t('sessions.current')}</StateBadge>
        ) : (
          <Button
            size="compact-sm"
            variant="subtle"
            loading={end.isPending}
            onClick={() => end.mutate(session.id)}
            aria-label={t('sessions.endName', { browser })}
          >
            {t('sessions.end')}
          </Button>
        )}
      </Group>
    </List.Item>
  );
}
