import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconLogout, IconSettings, IconUser, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSelf } from '@/api/use-session';
import { useSignOut } from './queries';

interface Props {
  onSignedOut: () => void;
}

export function AccountMenu({ onSignedOut }: Props) {
  const { t } = useTranslation('login');
  const self = useSelf();
  const { here } = useSignOut();
  if (self === null) return null;
  return (
    <Menu position="bottom-end" width={240} shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={38} aria-label={t('account.menu')}>
          <IconUserCircle size={24} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Text size="xs" c="dimmed" px="sm" py={6} truncate>
          {t('account.signedInAs', { name: self.email ?? self.displayName })}
        </Text>
        {self.userId !== undefined && (
          <Menu.Item leftSection={<IconUser size={18} />} component={Link} to="/account">
            {t('account.mine')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconSettings size={18} />} component={Link} to="/admin/my-login">
          {t('account.settings')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={18} />}
          onClick={() => here.mutate(undefined, { onSettled: onSignedOut })}
        >
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
