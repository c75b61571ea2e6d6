import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSelf } from '@/api/use-session';
import { AnchorLink } from '@/components/links';
import { SkipLink } from '@/components/SkipLink';
import { EntryPreferences } from '@/features/login/EntryPreferences';
import { site } from '@/api/site';
import { SiteLogo } from '@/components/SiteLogo';
import classes from './CustomerShell.module.css';
import { useSiteName } from './use-site-name';

/** What strangers see: home, questions, contact, the doors. */
export function PublicShell() {
  const { t } = useTranslation(['home', 'login']);
  const name = useSiteName();
  const self = useSelf();
  const { data } = useQuery(site());
  return (
    <>
      <SkipLink />
      <header className={classes['header']}>
        <div className={classes['inner']} data-wide>
          <Link to="/" className={classes['home']}>
            <SiteLogo />
            <span>{name}</span>
          </Link>
          <Button component={Link} to={self === null ? '/sign-in' : '/account'} variant="default">
            {t(self === null ? 'login:signIn.title' : 'login:account.mine')}
          </Button>
        </div>
      </header>
      <main id="content" className={classes['main']}>
        <div className={classes['page']}>
          <Outlet />
        </div>
      </main>
      <footer className={classes['footer']}>
        <Group justify="center" gap="lg" component="nav" aria-label={t('footer')}>
          {data?.faq === true && <AnchorLink to="/faq">{t('faq.title')}</AnchorLink>}
          {data?.contact === true && <AnchorLink to="/contact">{t('contact.title')}</AnchorLink>}
        </Group>
        <EntryPreferences />
      </footer>
    </>
  );
}
