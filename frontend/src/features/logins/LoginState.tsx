import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/components/StateBadge';
import type { Login } from './queries';

export function LoginState({ login: { lockedAt, hasPassword } }: { login: Login }) {
  const { t } = useTranslation('logins');
  if (lockedAt !== undefined) return <StateBadge tone="bad">{t('states.locked')}</StateBadge>;
  return hasPassword ? (
    <StateBadge tone="good">{t('states.open')}</StateBadge>
  ) : (
    <StateBadge tone="calm">{t('states.noPassword')}</StateBadge>
  );
}
