import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { ProxyFields } from './ProxyFields';
import { proxyOf } from './proxy-draft';
import { useRemoveProxy, useSetProxy, useTestProxy, type PlexAccount } from './queries';

interface Props {
  account: PlexAccount;
  onClose: () => void;
}

/** A proxy is tried first, then stored; its password is never shown. */
export function ProxyDialog({ account, onClose }: Props) {
  const { t } = useTranslation(['servers', 'common']);
  const [draft, setDraft] = useState({
    url: account.proxyUrl ?? '',
    user: account.proxyUser ?? '',
    password: '',
  });
  const test = useTestProxy(account.id);
  const set = useSetProxy(account);
  const remove = useRemoveProxy(account);
  const proxy = proxyOf(draft);
  const problem = set.error ?? remove.error ?? test.error;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('proxy.title', { name: account.username })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (proxy !== undefined) set.mutate(proxy, { onSuccess: onClose });
        }}
      >
        <Stack>
          <Text size="sm">{t('proxy.text')}</Text>
          <ProxyFields draft={draft} onDraft={setDraft} stored={account.proxyPassword} />
          {problem !== null && <ProblemAlert error={problem} />}
          {test.data !== undefined && (
            <Alert color={test.data.works ? 'teal' : 'red'} role="status">
              {t(test.data.works ? 'proxy.works' : 'proxy.worksNot')}
              {test.data.detail !== undefined && <Text size="sm">{test.data.detail}</Text>}
            </Alert>
          )}
          <Group justify="space-between">
            {account.proxyUrl === undefined ? (
              <span />
            ) : (
              <Button
                variant="subtle"
                color="red"
                loading={remove.isPending}
                onClick={() => remove.mutate(undefined, { onSuccess: onClose })}
              >
                {t('proxy.remove')}
              </Button>
            )}
            <Group>
              <Button
                variant="default"
                disabled={proxy === undefined}
                loading={test.isPending}
                onClick={() => proxy !== undefined && test.mutate(proxy)}
              >
                {t('proxy.test')}
              </Button>
              <Button type="submit" disabled={proxy === undefined} loading={set.isPending}>
                {t('common:save')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
