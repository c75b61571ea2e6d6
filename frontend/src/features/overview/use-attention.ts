import { useTranslation } from 'react-i18next';
import type { Overview } from './queries';

/** The one sentence: what wants a person now, the gravest first. */
export function useAttention({ users, accountChanges, servers, plexAccounts, notices }: Overview): string {
  const { t } = useTranslation('overview');
  if (plexAccounts.unhealthy > 0) return t('attention.accounts', { count: plexAccounts.unhealthy });
  if (accountChanges.failed > 0) return t('attention.failed', { count: accountChanges.failed });
  if (accountChanges.awaitingApproval > 0)
    return t('attention.awaiting', { count: accountChanges.awaitingApproval });
  if (users.withoutServer > 0) return t('attention.withoutServer', { count: users.withoutServer });
  if (servers.detached > 0) return t('attention.detached', { count: servers.detached });
  if (notices.open > 0) return t('attention.notices', { count: notices.open });
  return users.total === 0 ? t('attention.empty') : t('attention.calm');
}
