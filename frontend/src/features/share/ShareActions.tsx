import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRefresh, IconUserMinus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { useFormat } from '@/lib/format';
import { ShareWhy } from './ShareWhy';
import { shareRemoval, useShareActions } from './queries';

interface Props {
  userId: string;
  userName: string;
  share: { id: string; state: string; server: { name: string } };
}

/** What can be asked and done about one living access. */
export function ShareActions({ userId, userName, share }: Props) {
  const { t } = useTranslation('shares');
  const mayWrite = useMay('users:write');
  const { reapply } = useShareActions(userId, share.id);
  if (share.state === 'ENDED') return null;
  return (
    <Stack mt="md" gap="sm">
      <ShareWhy userId={userId} shareId={share.id} />
      {mayWrite && (
        <Group gap="xs">
          {share.state === 'ACTIVE' && (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconRefresh size={16} />}
              loading={reapply.isPending}
              onClick={() => reapply.mutate()}
            >
              {t('reapply')}
            </Button>
          )}
          <RemoveFromServer userId={userId} userName={userName} share={share} />
        </Group>
      )}
      {reapply.isSuccess && (
        <Text size="sm" c="dimmed" role="status">
          {t('reapplied')}
        </Text>
      )}
      {reapply.error !== null && <ProblemAlert error={reapply.error} />}
    </Stack>
  );
}

function RemoveFromServer({ userId, userName, share }: Props) {
  const { t } = useTranslation('shares');
  const [opened, { open, close }] = useDisclosure(false);
  const [cause, setCause] = useState('');
  const { remove } = useShareActions(userId, share.id);
  return (
    <>
      <Button
        variant="default"
        size="xs"
        color="red"
        leftSection={<IconUserMinus size={16} />}
        onClick={open}
      >
        {t('remove.open')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('remove.title', { name: userName, server: share.server.name })}
        confirm={t('remove.confirm', { name: userName })}
        pending={remove.isPending}
        disabled={cause.trim() === ''}
        error={remove.error}
        onConfirm={() => remove.mutate(cause, { onSuccess: close })}
      >
        <Consequences userId={userId} shareId={share.id} />
        <Textarea
          label={t('remove.cause')}
          description={t('remove.causeHint')}
          required
          maxLength={500}
          value={cause}
          onChange={(event) => setCause(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}

function Consequences({ userId, shareId }: { userId: string; shareId: string }) {
  const { t } = useTranslation('shares');
  const format = useFormat();
  const query = useQuery(shareRemoval(userId, shareId));
  return (
    <QueryView query={query}>
      {({ consequences, libraries, activeUntil }) => (
        <List size="sm" spacing={4}>
          {consequences.map((each) => (
            <List.Item key={each}>
              {t(`consequence.${each}`, {
                count: libraries,
                until: activeUntil === undefined ? t('noEnd') : format.longDay(activeUntil),
              })}
            </List.Item>
          ))}
        </List>
      )}
    </QueryView>
  );
}
