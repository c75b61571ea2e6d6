import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { BackLink } from '@/components/BackLink';
import { ButtonLink } from '@/components/links';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { ColumnMatch } from './ColumnMatch';
import { ListRows } from './ListRows';
import { invitationList, useListActions, type InvitationList, type RowSearch } from './queries';

interface Props {
  id: string;
  search: RowSearch;
  onSearch: (change: RowSearch) => void;
}

/** Before: columns and rows. During: how far. After: what became of each row. */
export function ListPage({ id, search, onSearch }: Props) {
  const { t } = useTranslation('invitationLists');
  const query = useQuery(invitationList(id));
  return (
    <QueryView query={query}>
      {(list) => (
        <Page
          title={t('title', { count: list.rows })}
          lead={t('lead', { by: list.createdBy })}
          before={<BackLink to="/admin/invitations">{t('back')}</BackLink>}
          action={<Apply of={list} />}
        >
          <Stack>
            <Standing of={list} />
            {list.state === 'CHECKED' && <ColumnMatch key={list.hash} of={list} />}
            <ListRows of={list} search={search} onSearch={onSearch} />
          </Stack>
        </Page>
      )}
    </QueryView>
  );
}

function Apply({ of }: { of: InvitationList }) {
  const { t } = useTranslation('invitationLists');
  const { apply } = useListActions(of.id);
  const mayWrite = useMay('users:write');
  const ready = of.counts['READY'] ?? 0;
  if (!mayWrite || of.state !== 'CHECKED') return null;
  return (
    <Stack gap="xs" align="flex-end">
      {apply.error !== null && <ProblemAlert error={apply.error} />}
      <Button loading={apply.isPending} disabled={ready === 0} onClick={() => apply.mutate(of.hash)}>
        {t('apply', { count: ready })}
      </Button>
    </Stack>
  );
}

function Standing({ of }: { of: InvitationList }) {
  const { t } = useTranslation('invitationLists');
  const ready = of.counts['READY'] ?? 0;
  const out = (of.counts['OBJECTED'] ?? 0) + (of.counts['REFUSED'] ?? 0);
  switch (of.state) {
    case 'CHECKED':
      return (
        <Alert color={ready > of.freeSeats ? 'yellow' : 'tide'} title={t('checked', { count: ready })}>
          {t('out', { count: out })} {t('seats', { count: of.freeSeats })} {t('cannotUndo')}
        </Alert>
      );
    case 'APPLYING':
      return (
        <Group gap="sm" role="status">
          <Loader size={18} aria-hidden />
          <Text>{t('applying', { count: ready })}</Text>
        </Group>
      );
    case 'DONE':
      return (
        <Alert
          color="teal"
          icon={<IconCircleCheck />}
          title={t('done', { count: of.counts['INVITED'] ?? 0 })}
        >
          <Stack gap="xs" align="flex-start">
            {out > 0 && <Text size="sm">{t('out', { count: out })}</Text>}
            <ButtonLink to="/admin/invitations" size="xs">
              {t('toInvitations')}
            </ButtonLink>
          </Stack>
        </Alert>
      );
  }
}
