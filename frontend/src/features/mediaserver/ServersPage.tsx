import { Alert, Button } from '@mantine/core';
import { IconPlus, IconServer2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { EmptyState } from '@/components/EmptyState';
import { ButtonLink } from '@/components/links';
import { Page } from '@/components/Page';
import { ListView } from '@/components/table/ListView';
import { AddServerDialog } from './AddServerDialog';
import { plexAccountList } from './account/queries';
import { serverList, type Server } from './queries';
import { useServerColumns } from './server-columns';

interface Props {
  /** The account whose servers are offered; a dialog is open when there is one. */
  adding: string | undefined;
  onAdding: (accountId: string | undefined) => void;
  onOpen: (server: Server) => void;
}

export function ServersPage({ adding, onAdding, onOpen }: Props) {
  const { t } = useTranslation(['servers', 'common']);
  const query = useQuery(serverList());
  const [result, setResult] = useState<{ text: string; good: boolean }>();
  const tell = useCallback((text: string, good: boolean) => setResult({ text, good }), []);
  const columns = useServerColumns(tell);
  const mayWrite = useMay('servers:write');
  const noAccount = useQuery(plexAccountList()).data?.items.length === 0;
  const add = mayWrite ? (
    <Button leftSection={<IconPlus size={18} />} onClick={() => onAdding('')}>
      {t('add.title')}
    </Button>
  ) : undefined;
  return (
    <Page title={t('title')} lead={t('lead')} action={add}>
      {result !== undefined && (
        <Alert
          color={result.good ? 'teal' : 'red'}
          role="status"
          mb="md"
          withCloseButton
          closeButtonLabel={t('common:close')}
          onClose={() => setResult(undefined)}
        >
          {result.text}
        </Alert>
      )}
      <ListView
        label={t('title')}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        onOpen={onOpen}
        empty={
          <EmptyState
            icon={IconServer2}
            title={t('empty')}
            action={
              noAccount && mayWrite ? (
                <ButtonLink to="/admin/plex-accounts">{t('accounts.add')}</ButtonLink>
              ) : (
                add
              )
            }
          >
            {t(noAccount ? 'emptyNoAccount' : 'emptyText')}
          </EmptyState>
        }
      />
      {adding !== undefined && (
        <AddServerDialog
          accountId={adding}
          onAccount={onAdding}
          onClose={() => onAdding(undefined)}
          onAdded={onOpen}
        />
      )}
    </Page>
  );
}
