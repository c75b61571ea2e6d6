import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { Facts } from '@/components/Facts';
import { ButtonLink } from '@/components/links';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { StateBadge, type Tone } from '@/components/StateBadge';
import { When } from '@/components/When';
import { AccountCalls } from './AccountCalls';
import { LinkDialog } from './LinkDialog';
import { ProxyDialog } from './ProxyDialog';
import { useTestPlexAccount, type PlexAccount } from './queries';
import { RemovalDialog } from '../RemovalDialog';

const tones: Record<PlexAccount['health'], Tone> = {
  HEALTHY: 'good',
  TOKEN_REJECTED: 'bad',
  UNREACHABLE: 'warn',
  LIMITED: 'warn',
};

export function PlexAccountCard({ account }: { account: PlexAccount }) {
  const { t } = useTranslation(['servers', 'common']);
  const [relinking, { open, close }] = useDisclosure(false);
  const test = useTestPlexAccount(account.id);
  const [proxying, { open: openProxy, close: closeProxy }] = useDisclosure(false);
  const mayWrite = useMay('servers:write');
  return (
    <Section
      title={account.username}
      lead={account.email}
      action={<StateBadge tone={tones[account.health]}>{t(`health.${account.health}`)}</StateBadge>}
    >
      <Stack>
        {account.health !== 'HEALTHY' && (
          <Alert color={account.health === 'TOKEN_REJECTED' ? 'red' : 'amber'}>
            <Text size="sm">{t(`healthText.${account.health}`)}</Text>
            {account.healthDetail !== undefined && (
              <Code block mt="xs">
                {account.healthDetail}
              </Code>
            )}
          </Alert>
        )}
        <Facts
          facts={[
            [t('accounts.servers'), t('accounts.serverCount', { count: account.servers })],
            [t('accounts.plexPass'), t(account.plexPass ? 'common:yes' : 'common:no')],
            [t('proxy.label'), account.proxyUrl ?? t('proxy.none')],
            [t('accounts.since'), <When key="since" at={account.healthSince} as="instant" />],
          ]}
        />
        <AccountCalls accountId={account.id} />
        {test.error !== null && <ProblemAlert error={test.error} />}
        {test.data !== undefined && (
          <Text size="sm" role="status">
            {t('accounts.tested', { health: t(`health.${test.data.health}`) })}
          </Text>
        )}
        {mayWrite && (
          <Group gap="xs">
            <ButtonLink to="/admin/servers" search={{ add: account.id }} size="xs">
              {t('add.title')}
            </ButtonLink>
            <Button size="xs" variant="default" loading={test.isPending} onClick={() => test.mutate()}>
              {t('accounts.test')}
            </Button>
            <Button size="xs" variant="default" onClick={open}>
              {t('accounts.relink')}
            </Button>
            <Button size="xs" variant="default" onClick={openProxy}>
              {t('proxy.label')}
            </Button>
            <RemovalDialog kind="plex-accounts" id={account.id} name={account.username} />
          </Group>
        )}
        {relinking && <LinkDialog account={account} onClose={close} />}
        {proxying && <ProxyDialog account={account} onClose={closeProxy} />}
      </Stack>
    </Section>
  );
}
