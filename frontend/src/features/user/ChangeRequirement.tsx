import { Button, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSwitchHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useChangeRequirement, type UserDetail } from './queries';

/** Asks one person to change the Plex account, or lifts that. */
export function ChangeRequirement({ user }: { user: UserDetail }) {
  const { t } = useTranslation('users');
  const [opened, { open, close }] = useDisclosure(false);
  const [cause, setCause] = useState('');
  const { require, lift } = useChangeRequirement(user.id);
  const mayWrite = useMay('users:write');
  if (!mayWrite) return null;
  const required = user.changeRequired !== undefined;
  const action = required ? lift : require;
  const confirm = () =>
    required ? lift.mutate(undefined, { onSuccess: close }) : require.mutate(cause, { onSuccess: close });
  return (
    <>
      <Button variant="default" leftSection={<IconSwitchHorizontal size={18} />} onClick={open}>
        {t(required ? 'requirement.lift' : 'requirement.require')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        tone="tide"
        title={t(required ? 'requirement.lift' : 'requirement.require')}
        confirm={t(required ? 'requirement.liftConfirm' : 'requirement.confirm', { name: user.displayName })}
        pending={action.isPending}
        error={action.error}
        onConfirm={confirm}
      >
        <Text>{t(required ? 'requirement.liftText' : 'requirement.text')}</Text>
        {!required && (
          <Textarea
            label={t('requirement.cause')}
            description={t('requirement.causeHint')}
            value={cause}
            onChange={(event) => setCause(event.currentTarget.value)}
          />
        )}
      </ConfirmDialog>
    </>
  );
}
