import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ImportFrame } from '@/components/import/ImportFrame';
import { ImportLines } from '@/components/import/ImportLines';
import { Outcome } from '@/components/import/Outcome';
import { AnchorLink, ButtonLink } from '@/components/links';
import { QueryView } from '@/components/QueryView';
import { StateBadge } from '@/components/StateBadge';
import type { Column } from '@/components/table/columns';
import { useFormat } from '@/lib/format';
import {
  useApplyUserImport,
  userImport,
  userLines,
  verdicts,
  type LineSearch,
  type UserImport,
  type UserLine,
} from './queries';
import { verdictTone } from './tones';

interface Props {
  id: string;
  search: LineSearch;
  onSearch: (change: LineSearch) => void;
}

export function UserImportPage({ id, ...rest }: Props) {
  return <QueryView query={useQuery(userImport(id))}>{(found) => <Found of={found} {...rest} />}</QueryView>;
}

function Found({ of, ...rest }: { of: UserImport } & Omit<Props, 'id'>) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const apply = useApplyUserImport(of.id);
  const fresh = of.counts['NEW'] ?? 0;
  return (
    <ImportFrame
      title={t('users', { count: of.size, shown: format.number(of.size) })}
      back={{ to: '/admin/user-imports', label: t('title') }}
      state={of.state}
      busy={t(of.state === 'READING' ? 'reading' : 'applying')}
      preview={t('previewText')}
      done={{
        title: t('done'),
        link: (
          <ButtonLink to="/admin/users" size="xs">
            {t('toUsers')}
          </ButtonLink>
        ),
      }}
      failure={of.problem}
      apply={{ label: t('apply', { count: fresh }), disabled: fresh === 0, mutation: apply, hash: of.hash }}
    >
      <Lines of={of} {...rest} />
    </ImportFrame>
  );
}

function Lines({ of, search, onSearch }: { of: UserImport } & Omit<Props, 'id'>) {
  const { t } = useTranslation('transfer');
  const query = useQuery(userLines(of, search));
  const columns: readonly Column<UserLine>[] = [
    {
      id: 'person',
      header: t('column.person'),
      cell: ({ displayName, userId }) =>
        userId === undefined ? (
          displayName
        ) : (
          <AnchorLink to="/admin/users/$userId" params={{ userId }} fw={600} size="sm">
            {displayName}
          </AnchorLink>
        ),
    },
    {
      id: 'verdict',
      header: t('column.verdict'),
      cell: ({ verdict }) => <StateBadge tone={verdictTone[verdict]}>{t(`verdict.${verdict}`)}</StateBadge>,
    },
    { id: 'accounts', header: t('column.accounts'), align: 'end', cell: ({ accounts }) => accounts },
    { id: 'coverage', header: t('column.coverage'), align: 'end', cell: ({ coverage }) => coverage },
    {
      id: 'outcome',
      header: t('column.outcome'),
      cell: ({ outcome, detail }) => <Outcome detail={detail}>{t(`outcome.${outcome}`)}</Outcome>,
    },
  ];
  return (
    <ImportLines
      label={t('rows')}
      query={query}
      columns={columns}
      verdicts={verdicts.map((value) => ({
        value,
        label: t(`verdict.${value}`),
        count: of.counts[value] ?? 0,
      }))}
      search={search}
      onSearch={onSearch}
    />
  );
}
