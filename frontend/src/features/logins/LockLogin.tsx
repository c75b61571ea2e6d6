import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useLock, type Login } from './queries';

export function LockLogin({ login: { id, displayName, lockedAt } }: { login: Login }) {
  const { t } = useTranslation('logins');
  const [opened, { open, close }] = useDisclosure(false);
  const lock = useLock(id);
  const name = displayName;
  if (lockedAt !== undefined) {
    return (
      <Button variant="default" loading={lock.isPending} onClick={() => lock.mutate(false)}>
        {t('detail.unlock')}
      </Button>
    );
  }
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('detail.lock')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('detail.lockTitle', { name })}
        confirm={t('detail.lockConfirm', { name })}
        pending={lock.isPending}
        error={lock.error}
        onConfirm={() => lock.mutate(true, { onSuccess: close })}
      >
        <Text>{t('detail.lockText', { name })}</Text>
      </ConfirmDialog>
    </>
  );
}
