import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { useAddPlexAccount } from './queries';
import { TokenDialog } from './TokenDialog';

export function AddPlexAccount() {
  const { t } = useTranslation('servers');
  const [opened, { open, close }] = useDisclosure(false);
  const add = useAddPlexAccount();
  if (!useMay('servers:write')) return null;
  return (
    <>
      <Button leftSection={<IconPlus size={18} />} onClick={open}>
        {t('accounts.add')}
      </Button>
      {opened && (
        <TokenDialog
          opened
          onClose={close}
          title={t('accounts.add')}
          text={t('accounts.addText')}
          submit={t('accounts.add')}
          pending={add.isPending}
          error={add.error}
          onToken={(token) => add.mutate(token, { onSuccess: close })}
        />
      )}
    </>
  );
}
