import { Anchor, AppShell, Container, Group, Text } from '@mantine/core';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Logo } from '@/components/Logo';
import { SkipLink } from '@/components/SkipLink';
import { AccountMenu } from '@/features/login/AccountMenu';
import { useSiteName } from './use-site-name';

export function CustomerShell() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const site = useSiteName();
  return (
    <AppShell header={{ height: 60 }} padding={{ base: 'md', sm: 'xl' }}>
      <SkipLink />
      <AppShell.Header>
        <Container size={792} h="100%" px="md">
          <Group h="100%" justify="space-between" wrap="nowrap">
            <Anchor component={Link} to="/account" underline="never" c="inherit" miw={0} aria-label={site}>
              <Group gap="sm" wrap="nowrap" miw={0}>
                <Logo />
                <Text fw={700} truncate>
                  {site}
                </Text>
              </Group>
            </Anchor>
            <Group gap={4} wrap="nowrap" component="nav" aria-label={t('nav.account')}>
              <AccountMenu site="customer" onSignedOut={() => void navigate({ to: '/sign-in' })} />
            </Group>
          </Group>
        </Container>
      </AppShell.Header>
      <AppShell.Main id="content">
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
