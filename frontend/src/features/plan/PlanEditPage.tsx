import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '@/components/links';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { PlanForm } from './PlanForm';
import { plan } from './queries';

interface Props {
  /** Undefined for a new plan. */
  id: string | undefined;
  onSaved: () => void;
}

export function PlanEditPage({ id, onSaved }: Props) {
  const { t } = useTranslation('plans');
  const query = useQuery({ ...plan(id ?? ''), enabled: id !== undefined });
  return (
    <Page
      size="narrow"
      title={id === undefined ? t('new') : t('edit', { name: query.data?.name ?? '…' })}
      lead={t(id === undefined ? 'newLead' : 'editLead')}
      before={
        <AnchorLink
          to="/admin/plans"
          size="sm"
          display="inline-flex"
          style={{ gap: 4, alignItems: 'center' }}
        >
          <IconArrowLeft size={14} aria-hidden /> {t('title')}
        </AnchorLink>
      }
    >
      {id === undefined ? (
        <PlanForm plan={undefined} onSaved={onSaved} />
      ) : (
        <QueryView query={query}>
          {(found) => <PlanForm key={found.version} plan={found} onSaved={onSaved} />}
        </QueryView>
      )}
    </Page>
  );
}
