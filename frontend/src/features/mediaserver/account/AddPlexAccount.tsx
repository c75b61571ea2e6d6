import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { LinkDialog } from './LinkDialog';

export function AddPlexAccount() {
  const { t } = useTranslation('servers');
  const [opened, { open, close }] = useDisclosure(false);
  if (!useMay('servers:write')) return null;
  return (
    <>
      <Button leftSection={<IconPlus size={18} />} onClick={open}>
        {t('accounts.add')}
      </Button>
      {opened && <LinkDialog onClose={close} />}
    </>
  );
}
