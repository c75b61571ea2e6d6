import '@mantine/core/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import {
  ActionIcon,
  AppShell,
  Burger,
  Group,
  ScrollArea,
  Text,
  Tooltip,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Logo } from '@/components/Logo';
import { SkipLink } from '@/components/SkipLink';
import { AccountMenu } from '@/features/login/AccountMenu';
import { NoticeBell } from '@/features/notice/NoticeBell';
import classes from './AdminShell.module.css';
import { AdminNavigation } from './AdminNavigation';
import { GlobalSearch } from './GlobalSearch';
import { useSiteName } from './use-site-name';

export function AdminShell() {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const site = useSiteName();
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 236, breakpoint: 'md', collapsed: { mobile: !opened } }}
      padding={{ base: 'md', md: 'xl' }}
    >
      <SkipLink />
      <AppShell.Header className={classes['header'] ?? ''}>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap" miw={0}>
            <Burger opened={opened} onClick={toggle} hiddenFrom="md" size="sm" aria-label={t('menu')} />
            <Link to="/admin" className={classes['home']} aria-label={site}>
              <Logo />
              <Text fw={700} truncate visibleFrom="sm">
                {site}
              </Text>
            </Link>
          </Group>
          <UnstyledButton
            className={classes['search'] ?? ''}
            onClick={spotlight.open}
            aria-label={t('search.open')}
          >
            <IconSearch size={16} aria-hidden />
            <span>{t('search.open')}</span>
            <kbd>{shortcut}</kbd>
          </UnstyledButton>
          <Group gap={2} wrap="nowrap">
            <NoticeBell />
            <ThemeToggle />
            <AccountMenu onSignedOut={() => void navigate({ to: '/sign-in' })} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={classes['navbar'] ?? ''}>
        <ScrollArea p="sm" type="never">
          <AdminNavigation onNavigate={close} />
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main id="content">
        <Outlet />
      </AppShell.Main>
      <GlobalSearch />
    </AppShell>
  );
}

const shortcut = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K';

function ThemeToggle() {
  const { t } = useTranslation('admin');
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return (
    <Tooltip label={t('theme')}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={38}
        visibleFrom="xs"
        aria-label={t('theme')}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <IconSun size={20} stroke={1.6} /> : <IconMoon size={20} stroke={1.6} />}
      </ActionIcon>
    </Tooltip>
  );
}
