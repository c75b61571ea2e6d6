import { Alert, Button, Text, TextInput, Textarea } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { When } from '@/components/When';
import { useSuspension, type UserDetail } from './queries';

/** Takes access away for a while, or gives it back. */
export function Suspension({ user }: { user: UserDetail }) {
  const { t } = useTranslation('users');
  const [opened, setOpened] = useState<'suspend' | 'lift' | null>(null);
  const close = () => setOpened(null);
  const mayWrite = useMay('users:write');
  if (!mayWrite) return null;
  const suspended = user.suspension !== undefined;
  return (
    <>
      <Button
        variant="default"
        leftSection={suspended ? <IconPlayerPlay size={18} /> : <IconPlayerPause size={18} />}
        onClick={() => setOpened(suspended ? 'lift' : 'suspend')}
      >
        {t(suspended ? 'suspension.lift' : 'suspension.suspend')}
      </Button>
      {suspended ? (
        <LiftDialog user={user} opened={opened === 'lift'} close={close} />
      ) : (
        <SuspendDialog user={user} opened={opened === 'suspend'} close={close} />
      )}
    </>
  );
}

interface Dialog {
  user: UserDetail;
  opened: boolean;
  close: () => void;
}

function SuspendDialog({ user, opened, close }: Dialog) {
  const { t } = useTranslation('users');
  const { suspend } = useSuspension(user.id);
  const [cause, setCause] = useState('');
  const [until, setUntil] = useState('');
  const end = until === '' ? undefined : new Date(until).toISOString();
  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      title={t('suspension.suspend')}
      confirm={t('suspension.confirm', { name: user.displayName })}
      pending={suspend.isPending}
      disabled={cause.trim() === ''}
      error={suspend.error}
      onConfirm={() => suspend.mutate({ cause, until: end }, { onSuccess: close })}
    >
      <Text>{t('suspension.text')}</Text>
      <Textarea
        label={t('suspension.cause')}
        description={t('suspension.causeHint')}
        required
        maxLength={500}
        value={cause}
        onChange={(event) => setCause(event.currentTarget.value)}
      />
      <TextInput
        type="datetime-local"
        label={t('suspension.until')}
        description={t('suspension.untilHint')}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}

function LiftDialog({ user, opened, close }: Dialog) {
  const { t } = useTranslation('users');
  const { lift } = useSuspension(user.id);
  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      tone="tide"
      title={t('suspension.lift')}
      confirm={t('suspension.liftConfirm', { name: user.displayName })}
      pending={lift.isPending}
      error={lift.error}
      onConfirm={() => lift.mutate(undefined, { onSuccess: close })}
    >
      <Text>{t('suspension.liftText')}</Text>
    </ConfirmDialog>
  );
}

/** That access is away, since when, why, and until when. */
export function SuspensionAlert({ user }: { user: UserDetail }) {
  const { t } = useTranslation('users');
  const { suspension } = user;
  if (suspension === undefined) return null;
  return (
    <Alert color="red" mb="md" icon={<IconPlayerPause />} title={t('suspension.is')}>
      {suspension.cause} · <When at={suspension.since} />
      {' · '}
      {suspension.until === undefined ? (
        t('suspension.noEnd')
      ) : (
        <>
          {t('suspension.ends')} <When at={suspension.until} as="instant" />
        </>
      )}
    </Alert>
  );
}
