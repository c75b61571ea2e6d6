import { ActionIcon } from '@mantine/core';
import { IconLayoutDashboard, IconSettings } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSelf } from '@/api/use-session';
import { SkipLink } from '@/components/SkipLink';
import { SiteLogo } from '@/components/SiteLogo';
import { isStaff } from '@/routes/guards';
import classes from './CustomerShell.module.css';
import { useSiteName } from './use-site-name';

/** As little as a phone needs: where one is, one's account, the settings. */
export function CustomerShell() {
  const { t } = useTranslation(['account', 'login']);
  const site = useSiteName();
  const self = useSelf();
  return (
    <>
      <SkipLink />
      <header className={classes['header']}>
        <div className={classes['inner']}>
          <Link to="/account" className={classes['home']}>
            <SiteLogo />
            <span>{site}</span>
          </Link>
          <nav className={classes['nav']} aria-label={t('nav.label')}>
            {self !== null && isStaff(self) && (
              <ActionIcon
                component={Link}
                to="/admin"
                variant="subtle"
                color="gray"
                size={44}
                aria-label={t('login:account.admin')}
              >
                <IconLayoutDashboard size={22} stroke={1.6} />
              </ActionIcon>
            )}
            <ActionIcon
              component={Link}
              to="/account/settings"
              variant="subtle"
              color="gray"
              size={44}
              aria-label={t('nav.settings')}
            >
              <IconSettings size={22} stroke={1.6} />
            </ActionIcon>
          </nav>
        </div>
      </header>
      <main id="content" className={classes['main']}>
        <Outlet />
      </main>
    </>
  );
}
