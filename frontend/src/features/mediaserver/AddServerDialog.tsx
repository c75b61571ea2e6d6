import { Button, Card, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { StateBadge } from '@/components/StateBadge';
import { availableServers, plexAccountList } from './account/queries';
import { useAddServer, type Server } from './queries';

interface Props {
  accountId: string;
  onAccount: (accountId: string) => void;
  onClose: () => void;
  onAdded: (server: Server) => void;
}

export function AddServerDialog({ accountId, onAccount, onClose, onAdded }: Props) {
  const { t } = useTranslation(['servers', 'common']);
  const accounts = useQuery(plexAccountList());
  const known = accounts.data?.items ?? [];
  const chosen = accountId === '' && known.length === 1 ? (known[0]?.id ?? '') : accountId;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('add.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        {accounts.data?.items.length === 0 ? (
          <>
            <Text>{t('add.noAccount')}</Text>
            <ButtonLink to="/admin/plex-accounts">{t('accounts.add')}</ButtonLink>
          </>
        ) : (
          <Select
            label={t('add.account')}
            data={known.map(({ id, username }) => ({ value: id, label: username }))}
            value={chosen === '' ? null : chosen}
            onChange={(value) => value !== null && onAccount(value)}
          />
        )}
        {chosen !== '' && <Offers accountId={chosen} onAdded={onAdded} />}
      </Stack>
    </Modal>
  );
}

function Offers({ accountId, onAdded }: { accountId: string; onAdded: (server: Server) => void }) {
  const { t } = useTranslation('servers');
  const offers = useQuery(availableServers(accountId));
  const add = useAddServer();
  return (
    <QueryView query={offers}>
      {({ items }) => (
        <Stack gap="sm">
          {items.length === 0 && <Text c="dimmed">{t('add.none')}</Text>}
          {add.error !== null && <ProblemAlert error={add.error} />}
          {items.map(({ machineIdentifier, name, productVersion, online, state }) => (
            <Card key={machineIdentifier} padding="sm">
              <Group justify="space-between">
                <Stack gap={2}>
                  <Text fw={600}>{name}</Text>
                  <Group gap="xs">
                    <StateBadge tone={online ? 'good' : 'warn'}>
                      {t(online ? 'add.online' : 'add.offline')}
                    </StateBadge>
                    {productVersion !== undefined && (
                      <Text size="xs" c="dimmed">
                        {productVersion}
                      </Text>
                    )}
                  </Group>
                </Stack>
                {state === 'ADDED' ? (
                  <Text size="sm" c="dimmed">
                    {t('add.already')}
                  </Text>
                ) : (
                  <Button
                    size="xs"
                    loading={add.isPending && add.variables.machineIdentifier === machineIdentifier}
                    onClick={() =>
                      add.mutate({ plexAccountId: accountId, machineIdentifier }, { onSuccess: onAdded })
                    }
                  >
                    {t(state === 'DETACHED' ? 'add.reattach' : 'add.add', { name })}
                  </Button>
                )}
              </Group>
            </Card>
          ))}
        </Stack>
      )}
    </QueryView>
  );
}
