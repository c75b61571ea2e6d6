import { ActionIcon, Group, Menu, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconDots,
  IconPencil,
  IconPlugConnected,
  IconPower,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { useEditServer, useSynchronise, useTestServer, type Server } from './queries';
import { Removal } from './RemovalDialog';

interface Props {
  server: Server;
  onResult: (text: string, good: boolean) => void;
}

/** What is done with a server most often, one press away. */
export function ServerActions({ server, onResult }: Props) {
  const { t } = useTranslation(['servers', 'common']);
  const { id, name, enabled } = server;
  const [removing, { open, close }] = useDisclosure(false);
  const synchronise = useSynchronise(id);
  const test = useTestServer(id);
  const edit = useEditServer(server);
  if (!useMay('servers:write')) return null;
  const failed = () => onResult(t('row.failed', { name }), false);
  const switchOver = () =>
    edit.mutate(
      { enabled: !enabled },
      {
        onSuccess: () => onResult(t(enabled ? 'row.disabled' : 'row.enabled', { name }), true),
        onError: failed,
      },
    );
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      {server.state === 'ATTACHED' && (
        <Tooltip label={t('sync.now')}>
          <ActionIcon
            variant="subtle"
            aria-label={t('row.synchronise', { name })}
            loading={synchronise.isPending}
            onClick={() =>
              synchronise.mutate(undefined, {
                onSuccess: () => onResult(t('row.synchronising', { name }), true),
                onError: failed,
              })
            }
          >
            <IconRefresh size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
      <Tooltip label={t('test')}>
        <ActionIcon
          variant="subtle"
          aria-label={t('row.test', { name })}
          loading={test.isPending}
          onClick={() =>
            test.mutate(undefined, {
              onSuccess: ({ reachable, uri }) =>
                onResult(t(reachable ? 'row.answers' : 'row.silent', { name, uri: uri ?? '' }), reachable),
              onError: failed,
            })
          }
        >
          <IconPlugConnected size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={t('row.more', { name })}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={16} aria-hidden />}
            renderRoot={(props) => (
              <Link to="/admin/servers/$serverId" params={{ serverId: id }} {...props} />
            )}
          >
            {t('edit.title')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPower size={16} aria-hidden />} onClick={switchOver}>
            {t(enabled ? 'row.disable' : 'row.enable')}
          </Menu.Item>
          <Menu.Item
            c="var(--mantine-color-red-light-color)"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={open}
          >
            {t('row.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {removing && <Removal kind="servers" id={id} name={name} onClose={close} />}
    </Group>
  );
}
