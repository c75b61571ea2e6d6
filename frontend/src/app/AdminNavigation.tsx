import { NavLink, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may } from '@/api/session';
import { useSelf } from '@/api/use-session';
import classes from './AdminShell.module.css';
import { navigation } from './navigation';

export function AdminNavigation({ onNavigate }: { onNavigate: () => void }) {
  const { t } = useTranslation('admin');
  const self = useSelf();
  return (
    <nav aria-label={t('menu')}>
      {navigation.map(({ group, pages }) => {
        const allowed = pages.filter(({ permission }) => self !== null && may(self, permission));
        if (allowed.length === 0) return null;
        return (
          <div key={group ?? 'start'}>
            {group !== null && <Text className={classes['group'] ?? ''}>{t(`nav.${group}`)}</Text>}
            {allowed.map(({ to, label, icon: Icon }) => (
              <NavLink
                key={to}
                className={classes['link'] ?? ''}
                component={Link}
                to={to}
                activeOptions={{ exact: to === '/admin' }}
                label={t(`nav.${label}`)}
                leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
                onClick={onNavigate}
              />
            ))}
          </div>
        );
      })}
    </nav>
  );
}
