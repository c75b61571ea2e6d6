import { IconUserQuestion } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { StateBadge } from '@/components/StateBadge';
import { DataTable } from '@/components/table/DataTable';
import type { Column } from '@/components/table/columns';
import { identityTone } from '@/components/tones';
import { When } from '@/components/When';
import { useCodeText } from '@/components/use-code-text';
import type { UserDetail } from './queries';

type Identity = UserDetail['identities'][number];

function RetiredBecause({ cause }: { cause: string }) {
  return <> · {useCodeText().retired(cause)}</>;
}

export function IdentitiesTab({ user }: { user: UserDetail }) {
  const { t } = useTranslation(['users', 'common']);
  const columns = useMemo<readonly Column<Identity>[]>(
    () => [
      { id: 'realm', header: t('identity.realm'), cell: ({ realm }) => realm },
      { id: 'username', header: t('column.username'), cell: ({ username }) => username ?? '–' },
      { id: 'email', header: t('column.email'), cell: ({ email }) => email ?? '–' },
      { id: 'remote', header: t('identity.remoteId'), cell: ({ remoteId }) => remoteId ?? '–' },
      {
        id: 'state',
        header: t('column.state'),
        cell: ({ state }) => (
          <StateBadge tone={identityTone[state]}>{t(`common:identityState.${state}`)}</StateBadge>
        ),
      },
      {
        id: 'retired',
        header: t('identity.retired'),
        cell: ({ retiredAt, retiredReason }) =>
          retiredAt === undefined ? (
            '–'
          ) : (
            <>
              <When at={retiredAt} as="day" />
              {retiredReason !== undefined && <RetiredBecause cause={retiredReason} />}
            </>
          ),
      },
    ],
    [t],
  );
  return user.identities.length === 0 ? (
    <EmptyState icon={IconUserQuestion} title={t('identity.empty')}>
      {t('identity.emptyText')}
    </EmptyState>
  ) : (
    <DataTable label={t('tab.identities')} rows={user.identities} columns={columns} rowId={({ id }) => id} />
  );
}
