import { Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { Section } from '@/components/Section';
import { IdentityBadge } from '@/components/badges';
import { useFormat } from '@/lib/format';
import type { MyAccount } from './queries';

export function IdentitiesCard({ account }: { account: MyAccount }) {
  const { t } = useTranslation(['account', 'common']);
  const quiet =
    account.changeRequired === undefined && account.openRequest === undefined && account.changeRules.allowed;
  return (
    <Section title={t('identities.title')}>
      {account.identities.length === 0 && <Text c="dimmed">{t('identities.empty')}</Text>}
      <List listStyleType="none" spacing="sm">
        {account.identities.map((identity) => (
          <IdentityItem key={identity.id} identity={identity} />
        ))}
      </List>
      {quiet && account.identities.length > 0 && (
        <ButtonLink to="/account/change-plex-account" variant="subtle" size="compact-sm" mt="md" px={0}>
          {t('change.wish')}
        </ButtonLink>
      )}
    </Section>
  );
}

function IdentityItem({ identity }: { identity: MyAccount['identities'][number] }) {
  const { t } = useTranslation(['account', 'common']);
  const format = useFormat();
  const names = [identity.username, identity.email].filter((name) => name !== undefined);
  return (
    <List.Item styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Stack gap={0} miw={0}>
          {(names.length === 0 ? [t('identities.unnamed')] : names).map((name, position) => (
            <Text
              key={name}
              fw={position === 0 ? 600 : 400}
              size={position === 0 ? 'md' : 'sm'}
              style={{ overflowWrap: 'anywhere' }}
            >
              {name}
            </Text>
          ))}
          {identity.retiredAt !== undefined && (
            <Text size="sm" c="dimmed">
              {t('identities.retired', { date: format.day(identity.retiredAt) })}
            </Text>
          )}
        </Stack>
        <IdentityBadge state={identity.state} />
      </Group>
    </List.Item>
  );
}
