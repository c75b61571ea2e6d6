import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BackLink } from '@/components/BackLink';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { StateBadge } from '@/components/StateBadge';
import { useFormat } from '@/lib/format';
import { words } from '@/lib/words';
import { useActionText } from './action-text';
import { BulkOutlook } from './BulkOutlook';
import { BulkProgress } from './BulkProgress';
import { BulkRows } from './BulkRows';
import { BulkSteps } from './BulkSteps';
import { ChangeFacts } from './ChangeFacts';
import { bulkEdit, type BulkEdit, type RowSearch } from './queries';
import { bulkTone } from './tones';

interface Props {
  id: string;
  search: RowSearch;
  onSearch: (change: RowSearch) => void;
  onOpen: (id: string) => void;
}

export function BulkEditPage({ id, ...rest }: Props) {
  const query = useQuery(bulkEdit(id));
  return <QueryView query={query}>{(found) => <Detail edit={found} {...rest} />}</QueryView>;
}

/** Before, during and after are one page, so that its address never goes stale. */
function Detail({ edit, search, onSearch, onOpen }: { edit: BulkEdit } & Omit<Props, 'id'>) {
  const { t } = useTranslation('bulk');
  const text = useActionText();
  const format = useFormat();
  return (
    <Page
      title={
        edit.undoOf === undefined
          ? text.action(edit.action)
          : t('undoOf', { action: text.action(edit.action) })
      }
      before={<BackLink to="/admin/bulk-edits">{t('title')}</BackLink>}
      lead={
        <>
          <StateBadge tone={bulkTone[edit.state]}>{t(`state.${edit.state}`)}</StateBadge>{' '}
          {t('people', { count: edit.size, shown: format.number(edit.size) })}
        </>
      }
      action={<BulkSteps edit={edit} onOpen={onOpen} />}
    >
      <Stack>
        <BulkProgress edit={edit} />
        {edit.state === 'EXPIRED' && (
          <Alert color="amber">{t(edit.problem === undefined ? 'expiredText' : 'movedText')}</Alert>
        )}
        {edit.state === 'CHECKING' && <Text c="dimmed">{t('checking')}</Text>}
        {edit.undoOf !== undefined && edit.state === 'PREVIEWED' && (
          <Alert color="tide" variant="light">
            {t('undoKeeps')}
          </Alert>
        )}
        {edit.state === 'FAILED' && edit.problem !== undefined && (
          <Alert color="red">{text.problem(edit.problem, words(edit.problem))}</Alert>
        )}
        {edit.state === 'PREVIEWED' && <BulkOutlook edit={edit} />}
        <ChangeFacts edit={edit} />
        {edit.state === 'PREVIEWING' ? (
          <Text c="dimmed">{t('previewing')}</Text>
        ) : (
          <BulkRows edit={edit} search={search} onSearch={onSearch} />
        )}
      </Stack>
    </Page>
  );
}
