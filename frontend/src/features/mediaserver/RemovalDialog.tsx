import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { QueryView } from '@/components/QueryView';
import { removal, useRemove, type Removable } from './queries';

interface Props {
  kind: Removable;
  id: string;
  name: string;
  onRemoved?: (() => void) | undefined;
}

/** A button, and behind it what would happen and to whom. */
export function RemovalDialog({ kind, id, name, onRemoved }: Props) {
  const { t } = useTranslation(['servers', 'common']);
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="xs" variant="subtle" color="red" onClick={open}>
        {t('common:delete')}
      </Button>
      {opened && <Removal kind={kind} id={id} name={name} onRemoved={onRemoved} onClose={close} />}
    </>
  );
}

/** First what would happen and to whom; only exactly that is done. */
export function Removal({ kind, id, name, onRemoved, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation(['servers', 'common']);
  const preview = useQuery(removal(kind, id));
  const remove = useRemove(kind, id);
  const people = preview.data?.users ?? 0;
  const confirm = () => {
    if (preview.data === undefined) return;
    remove.mutate(preview.data.hash, {
      onSuccess: () => {
        onClose();
        onRemoved?.();
      },
      onError: () => void preview.refetch(),
    });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(`removal.${kind}.title`, { name })}
      confirm={t(`removal.${kind}.confirm`, { name, count: people })}
      disabled={preview.data === undefined}
      pending={remove.isPending}
      error={remove.error}
      onConfirm={confirm}
    >
      <QueryView query={preview}>
        {({ servers, users }) => (
          <Stack gap="sm">
            <Text>{t(`removal.${kind}.text`, { count: users })}</Text>
            {servers.length > 0 && (
              <List size="sm">
                {servers.map((server) => (
                  <List.Item key={server.id}>
                    {t('removal.server', { name: server.name, count: server.users })}
                  </List.Item>
                ))}
              </List>
            )}
            <Alert color="tide" title={t('removal.keeps')}>
              {t('removal.keepsText')}
            </Alert>
            <Text size="sm" c="dimmed">
              {t('removal.undo')}
            </Text>
          </Stack>
        )}
      </QueryView>
    </ConfirmDialog>
  );
}
