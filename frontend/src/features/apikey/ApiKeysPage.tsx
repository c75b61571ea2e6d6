import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKey } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { When } from '@/components/When';
import { MakeApiKey } from './MakeApiKey';
import { apiKeys, useRevokeApiKey, type ApiKey } from './queries';

export function ApiKeysPage() {
  const { t } = useTranslation('system');
  const query = useQuery(apiKeys());
  const mayWrite = useMay('api-keys:write');
  return (
    <Page
      size="narrow"
      title={t('keys.title')}
      lead={t('keys.lead')}
      action={mayWrite ? <MakeApiKey /> : undefined}
    >
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconKey} title={t('keys.empty')}>
              {t('keys.emptyText')}
            </EmptyState>
          ) : (
            <Stack gap="xs">
              {items.map((key) => (
                <KeyCard key={key.id} apiKey={key} mayWrite={mayWrite} />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}

function KeyCard({ apiKey, mayWrite }: { apiKey: ApiKey; mayWrite: boolean }) {
  const { t } = useTranslation(['system', 'common']);
  const [opened, { open, close }] = useDisclosure(false);
  const revoke = useRevokeApiKey();
  return (
    <Card padding="md">
      <Group justify="space-between" wrap="nowrap">
        <Stack gap={2} miw={0}>
          <Text fw={650}>{apiKey.name}</Text>
          <Text size="sm" c="dimmed">
            {apiKey.prefix}… · {apiKey.scopes.join(', ')}
          </Text>
          <Text size="sm" c="dimmed">
            {t('keys.used')}{' '}
            {apiKey.lastUsedAt === undefined ? t('common:never') : <When at={apiKey.lastUsedAt} />}
            {apiKey.expiresAt !== undefined && (
              <>
                {' · '}
                {t('keys.expires')} <When at={apiKey.expiresAt} as="day" />
              </>
            )}
          </Text>
        </Stack>
        {mayWrite && (
          <Button size="compact-sm" variant="subtle" color="red" onClick={open}>
            {t('keys.revoke')}
          </Button>
        )}
      </Group>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('keys.revokeTitle', { name: apiKey.name })}
        confirm={t('keys.revokeConfirm', { name: apiKey.name })}
        pending={revoke.isPending}
        error={revoke.error}
        onConfirm={() => revoke.mutate(apiKey.id, { onSuccess: close })}
      >
        <Text>{t('keys.revokeText')}</Text>
      </ConfirmDialog>
    </Card>
  );
}
