import { Alert, Button, Select, Text, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { PlacementView } from '@/components/PlacementView';
import { QueryView } from '@/components/QueryView';
import { reinvitePreview, serverChoices, useReinvite, type ReinviteSent } from './queries';

interface Props {
  user: { id: string; displayName: string; state: string; shares: readonly { state: string }[] };
}

/** Puts a covered person without access on a server again. */
export function Reinvite({ user }: Props) {
  const { t } = useTranslation('shares');
  const [opened, { open, close }] = useDisclosure(false);
  const mayWrite = useMay('users:write');
  const covered = user.state === 'ACTIVE' || user.state === 'PERMANENT';
  if (!mayWrite || !covered || user.shares.some(({ state }) => state !== 'ENDED')) return null;
  return (
    <>
      <Button leftSection={<IconUserPlus size={18} />} onClick={open}>
        {t('reinvite.open')}
      </Button>
      {opened && <ReinviteDialog user={user} close={close} />}
    </>
  );
}

function ReinviteDialog({ user, close }: Props & { close: () => void }) {
  const { t } = useTranslation('shares');
  const [address, setAddress] = useState('');
  const [serverId, setServerId] = useState<string | null>(null);
  const [typed] = useDebouncedValue(address.trim(), 400);
  const body: ReinviteSent = {
    address: typed === '' ? undefined : typed,
    serverId: serverId ?? undefined,
  };
  const preview = useQuery(reinvitePreview(user.id, body));
  const servers = useQuery(serverChoices()).data?.items ?? [];
  const reinvite = useReinvite(user.id);
  const asked = preview.data?.problem?.code === 'no-plex-account-known' || address !== '';
  return (
    <ConfirmDialog
      opened
      onClose={close}
      tone="tide"
      title={t('reinvite.title', { name: user.displayName })}
      confirm={t('reinvite.confirm', { name: user.displayName })}
      pending={reinvite.isPending}
      disabled={preview.data === undefined || preview.data.problem !== undefined}
      error={reinvite.error}
      onConfirm={() => reinvite.mutate(body, { onSuccess: close })}
    >
      <Text>{t('reinvite.text')}</Text>
      {asked && (
        <TextInput
          label={t('reinvite.address')}
          description={t('reinvite.addressHint')}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
      )}
      <Select
        label={t('reinvite.server')}
        placeholder={t('reinvite.automatic')}
        clearable
        clearButtonProps={{ 'aria-label': t('reinvite.automatic') }}
        data={servers.map(({ id, name }) => ({ value: id, label: name }))}
        value={serverId}
        onChange={setServerId}
      />
      <QueryView query={preview}>
        {(found) => (
          <>
            {found.address !== undefined && (
              <Text size="sm">{t('reinvite.goesTo', { address: found.address })}</Text>
            )}
            {found.problem !== undefined && <Alert color="red">{found.problem.message}</Alert>}
            {found.placement !== undefined && <PlacementView placement={found.placement} />}
          </>
        )}
      </QueryView>
    </ConfirmDialog>
  );
}
