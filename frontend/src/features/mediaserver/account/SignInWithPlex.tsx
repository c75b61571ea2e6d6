import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useRefresh } from '@/lib/use-refresh';
import { plexSignIn, useBeginPlexSignIn, type PlexSignIn, type ProxyWish } from './queries';

interface Props {
  accountId: string | undefined;
  proxy: ProxyWish | undefined;
  onLinked: () => void;
}

/** Opens plex.tv in another tab and waits; where the browser blocks that, the link does it. */
export function SignInWithPlex({ accountId, proxy, onLinked }: Props) {
  const { t } = useTranslation('servers');
  const begin = useBeginPlexSignIn();
  const [begun, setBegun] = useState<string>();
  const state = useQuery({ ...plexSignIn(begun ?? ''), enabled: begun !== undefined }).data ?? begin.data;
  const linked = state?.state === 'LINKED';
  const refresh = useRefresh();
  useEffect(() => {
    if (!linked) return;
    void refresh();
    onLinked();
  }, [linked, onLinked, refresh]);

  const start = () => {
    const tab = window.open('about:blank', '_blank');
    begin.mutate(
      { plexAccountId: accountId, proxy },
      {
        onSuccess: ({ id, url }) => {
          setBegun(id);
          if (tab === null || url === undefined) return;
          tab.opener = null;
          tab.location.replace(url);
        },
        onError: () => tab?.close(),
      },
    );
  };

  if (state?.state === 'WAITING' && begun !== undefined) return <Waiting state={state} />;
  return (
    <Stack gap="sm">
      <Text size="sm">{t(accountId === undefined ? 'signIn.text' : 'signIn.relinkText')}</Text>
      {begin.error !== null && <ProblemAlert error={begin.error} />}
      {state !== undefined && begun !== undefined && <Ended state={state} />}
      <Button
        loading={begin.isPending}
        rightSection={<IconExternalLink size={16} aria-hidden />}
        onClick={start}
        data-autofocus
      >
        {t('signIn.start')}
      </Button>
    </Stack>
  );
}

function Waiting({ state }: { state: PlexSignIn }) {
  const { t } = useTranslation('servers');
  return (
    <Stack gap="sm">
      <Group gap="sm" role="status" wrap="nowrap">
        <Loader size={18} aria-hidden />
        <Text size="sm">{t('signIn.waiting')}</Text>
      </Group>
      {state.url !== undefined && (
        <Button
          component="a"
          href={state.url}
          target="_blank"
          rel="noreferrer"
          variant="default"
          rightSection={<IconExternalLink size={16} aria-hidden />}
        >
          {t('signIn.open')}
        </Button>
      )}
      <Text size="sm" c="dimmed">
        {t('signIn.blocked')}
      </Text>
      {state.detail !== undefined && (
        <Alert color="amber">{t('signIn.silent', { detail: state.detail })}</Alert>
      )}
    </Stack>
  );
}

function Ended({ state }: { state: PlexSignIn }) {
  const { t } = useTranslation('servers');
  if (state.state === 'EXPIRED') return <Alert color="amber">{t('signIn.expired')}</Alert>;
  if (state.state !== 'REFUSED') return null;
  const other = state.problem === 'plex-account-mismatch';
  return (
    <Alert color="red" title={other ? t('signIn.mismatch') : t('signIn.refused')}>
      {state.detail}
    </Alert>
  );
}
