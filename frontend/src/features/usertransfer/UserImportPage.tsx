import { Alert, Button, Chip, Group, Loader, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { AnchorLink, ButtonLink } from '@/components/links';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { StateBadge } from '@/components/StateBadge';
import type { Column } from '@/components/table/columns';
import { ListView } from '@/components/table/ListView';
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
import { importTone, verdictTone } from './tones';

interface Props {
  id: string;
  search: LineSearch;
  onSearch: (change: LineSearch) => void;
}

export function UserImportPage({ id, search, onSearch }: Props) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const query = useQuery(userImport(id));
  return (
    <QueryView query={query}>
      {(found) => (
        <Page
          title={t('users', { count: found.size, shown: format.number(found.size) })}
          before={
            <AnchorLink
              to="/admin/user-imports"
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
            {found.state !== 'READING' && <Lines of={found} search={search} onSearch={onSearch} />}
          </Stack>
        </Page>
      )}
    </QueryView>
  );
}

function Apply({ of }: { of: UserImport }) {
  const { t } = useTranslation('transfer');
  const apply = useApplyUserImport(of.id);
  const mayWrite = useMay('users:write');
  const { hash } = of;
  const fresh = of.counts['NEW'] ?? 0;
  if (of.state !== 'PREVIEWED' || hash === undefined || !mayWrite) return null;
  return (
    <Stack gap="xs" align="flex-end">
      {apply.error !== null && <ProblemAlert error={apply.error} />}
      <Button loading={apply.isPending} disabled={fresh === 0} onClick={() => apply.mutate(hash)}>
        {t('apply', { count: fresh })}
      </Button>
    </Stack>
  );
}

function Progress({ of }: { of: UserImport }) {
  const { t } = useTranslation('transfer');
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
          {t('previewText')}
        </Alert>
      );
    case 'DONE':
      return (
        <Alert color="teal" icon={<IconCircleCheck />} title={t('done')}>
          <ButtonLink to="/admin/users" size="xs">
            {t('toUsers')}
          </ButtonLink>
        </Alert>
      );
    case 'FAILED':
      return (
        <Alert color="red" title={t('failed')}>
          {of.problem}
        </Alert>
      );
  }
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
      cell: ({ outcome, detail }) => (
        <Group gap="xs" wrap="nowrap">
          {t(`outcome.${outcome}`)}
          {detail !== undefined && (
            <Text size="xs" c="dimmed">
              {detail}
            </Text>
          )}
        </Group>
      ),
    },
  ];
  return (
    <Stack gap="sm">
      <Chip.Group
        value={search.verdict ?? 'ALL'}
        onChange={(value) => onSearch({ page: undefined, verdict: verdicts.find((each) => each === value) })}
      >
        <Group gap="xs">
          <Chip value="ALL">{t('all')}</Chip>
          {verdicts.map((verdict) => (
            <Chip key={verdict} value={verdict}>
              {t(`verdict.${verdict}`)} {of.counts[verdict] ?? 0}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <ListView
        label={t('rows')}
        query={query}
        columns={columns}
        rowId={({ ordinal }) => String(ordinal)}
        onPaging={({ page, pageSize }) => onSearch({ page, pageSize: pageSize ?? search.pageSize })}
        empty={<Text c="dimmed">{t('noRows')}</Text>}
      />
    </Stack>
  );
}
