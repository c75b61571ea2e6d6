import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { BackLink } from '@/components/BackLink';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { PlanForm } from './PlanForm';
import { PlanPrices } from './PlanPrices';
import { PlanServers } from './PlanServers';
import { plan } from './queries';
import { RetirePlan } from './RetirePlan';

interface Props {
  /** Undefined for a new plan. */
  id: string | undefined;
  onSaved: () => void;
}

export function PlanEditPage({ id, onSaved }: Props) {
  const { t } = useTranslation('plans');
  const mayWrite = useMay('plans:write');
  const query = useQuery({ ...plan(id ?? ''), enabled: id !== undefined });
  return (
    <Page
      size="narrow"
      title={id === undefined ? t('new') : t('edit', { name: query.data?.name ?? '…' })}
      lead={t(id === undefined ? 'newLead' : 'editLead')}
      action={query.data === undefined || !mayWrite ? undefined : <RetirePlan plan={query.data} />}
      before={<BackLink to="/admin/plans">{t('title')}</BackLink>}
    >
      {id === undefined ? (
        <PlanForm plan={undefined} onSaved={onSaved} />
      ) : (
        <QueryView query={query}>
          {(found) => (
            <Stack>
              <PlanServers id={id} />
              <PlanForm key={found.version} plan={found} onSaved={onSaved} />
              <PlanPrices id={id} />
            </Stack>
          )}
        </QueryView>
      )}
    </Page>
  );
}
