import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ImportFrame } from '@/components/import/ImportFrame';
import { ButtonLink } from '@/components/links';
import { QueryView } from '@/components/QueryView';
import { ImportRows } from './ImportRows';
import { peopleImport, useApplyImport, type PeopleImport, type RowSearch } from './queries';

interface Props {
  id: string;
  search: RowSearch;
  onSearch: (change: RowSearch) => void;
}

export function PeopleImportPage({ id, ...rest }: Props) {
  return (
    <QueryView query={useQuery(peopleImport(id))}>{(found) => <Found of={found} {...rest} />}</QueryView>
  );
}

function Found({ of, search, onSearch }: { of: PeopleImport } & Omit<Props, 'id'>) {
  const { t } = useTranslation('imports');
  const apply = useApplyImport(of.id);
  const fresh = of.counts['NEW'] ?? 0;
  return (
    <ImportFrame
      title={t('of', { server: of.serverName })}
      back={{ to: '/admin/people-imports', label: t('title') }}
      state={of.state}
      busy={t(of.state === 'READING' ? 'reading' : 'applying')}
      preview={of.permanent ? t('previewPermanent') : t('previewText', { plan: of.plan.name })}
      done={{
        title: t('done', { count: fresh }),
        link: (
          <ButtonLink to="/admin/users" search={{ serverId: of.serverId }} size="xs">
            {t('toUsers')}
          </ButtonLink>
        ),
      }}
      failure={of.problem?.message}
      apply={{ label: t('apply', { count: fresh }), disabled: false, mutation: apply, hash: of.hash }}
    >
      <ImportRows of={of} search={search} onSearch={onSearch} />
    </ImportFrame>
  );
}
