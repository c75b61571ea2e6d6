import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnchorLink, ButtonLink } from '@/components/links';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { StateBadge } from '@/components/StateBadge';
import { ImportRows } from './ImportRows';
import { peopleImport, useApplyImport, type PeopleImport, type RowSearch } from './queries';
import { importTone } from './tones';

interface Props {
  id: string;
  search: RowSearch;
  onSearch: (change: RowSearch) => void;
}

export function PeopleImportPage({ id, search, onSearch }: Props) {
  const { t } = useTranslation('imports');
  const query = useQuery(peopleImport(id));
  return (
    <QueryView query={query}>
      {(found) => (
        <Page
          title={t('of', { server: found.serverName })}
          before={
            <AnchorLink
              to="/admin/people-imports"
              size="sm"
              display="inline-flex"
              style={{ gap: 4, alignItems: 'center' }}
            >
              <IconArrowLeft size={14} aria-hidden /> {t('title')}
            </AnchorLink>
          }
          lead={<StateBadge tone={importTone[found.state]}>{t(`state.${found.state}`)}</StateBadge>}
          action={<Apply of={found} />}
        >
          <Stack>
            <Progress of={found} />
            {found.state !== 'READING' && <ImportRows of={found} search={search} onSearch={onSearch} />}
          </Stack>
        </Page>
      )}
    </QueryView>
  );
}

function Apply({ of }: { of: PeopleImport }) {
  const { t } = useTranslation('imports');
  const apply = useApplyImport(of.id);
  const { hash } = of;
  const fresh = of.counts['NEW'] ?? 0;
  if (of.state !== 'PREVIEWED' || hash === undefined) return null;
  return (
    <Stack gap="xs" align="flex-end">
      {apply.error !== null && <ProblemAlert error={apply.error} />}
      <Button loading={apply.isPending} onClick={() => apply.mutate(hash)}>
        {t('apply', { count: fresh })}
      </Button>
    </Stack>
  );
}

function Progress({ of }: { of: PeopleImport }) {
  const { t } = useTranslation('imports');
  switch (of.state) {
    case 'READING':
    case 'APPLYING':
      return (
        <Group gap="sm" role="status">
          <Loader size={18} aria-hidden />
          <Text>{t(of.state === 'READING' ? 'reading' : 'applying')}</Text>
        </Group>
      );
    case 'PREVIEWED':
      return (
        <Alert color="tide" title={t('preview')}>
          {t('previewText', { plan: of.plan.name })}
        </Alert>
      );
    case 'DONE':
      return (
        <Alert color="teal" icon={<IconCircleCheck />} title={t('done', { count: of.counts['NEW'] ?? 0 })}>
          <ButtonLink to="/admin/users" search={{ serverId: of.serverId }} size="xs">
            {t('toUsers')}
          </ButtonLink>
        </Alert>
      );
    case 'FAILED':
      return (
        <Alert color="red" title={t('failed')}>
          {of.problem?.message ?? t('failedText')}
        </Alert>
      );
  }
}
