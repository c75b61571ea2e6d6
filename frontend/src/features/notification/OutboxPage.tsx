import { Select, Text, UnstyledButton } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { StateBadge } from '@/components/StateBadge';
import { ListView } from '@/components/table/ListView';
import type { Column } from '@/components/table/columns';
import { When } from '@/components/When';
import { OutboxDialog } from './OutboxDialog';
import { outbox, outboxStates, type OutboxMessage, type OutboxSearch } from './queries';
import { outboxTone } from './tones';

interface Props {
  search: OutboxSearch;
  onSearch: (change: OutboxSearch) => void;
}

export function OutboxPage({ search, onSearch }: Props) {
  const { t } = useTranslation('mail');
  const query = useQuery(outbox(search));
  const [open, setOpen] = useState<string>();
  const columns = useMemo<readonly Column<OutboxMessage>[]>(
    () => [
      {
        id: 'event',
        header: t('outbox.event'),
        cell: ({ id, event, recipientName: name }) => (
          <UnstyledButton
            onClick={() => setOpen(id)}
            aria-label={t('outbox.open', { event: t(`event.${event}`), name })}
          >
            <Text fw={600} size="sm" c="var(--mantine-color-anchor)">
              {t(`event.${event}`)}
            </Text>
          </UnstyledButton>
        ),
      },
      { id: 'to', header: t('outbox.recipient'), cell: ({ recipient }) => recipient },
      {
        id: 'state',
        header: t('outbox.state'),
        cell: ({ state }) => <StateBadge tone={outboxTone[state]}>{t(`state.${state}`)}</StateBadge>,
      },
      { id: 'when', header: t('outbox.when'), cell: ({ createdAt }) => <When at={createdAt} /> },
    ],
    [t],
  );
  return (
    <Page title={t('outbox.title')} lead={t('outbox.lead')}>
      <Select
        mb="sm"
        maw={260}
        aria-label={t('outbox.state')}
        placeholder={t('outbox.all')}
        clearable
        value={search.state ?? null}
        onChange={(value) =>
          onSearch({ page: undefined, state: outboxStates.find((state) => state === value) })
        }
        data={outboxStates.map((value) => ({ value, label: t(`state.${value}`) }))}
      />
      <ListView
        label={t('outbox.title')}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ recipient }) => recipient}
        onOpen={({ id }) => setOpen(id)}
        onPaging={({ page, pageSize }) => onSearch({ page, pageSize: pageSize ?? search.pageSize })}
        empty={
          <EmptyState icon={IconMail} title={t('outbox.empty')}>
            {t('outbox.emptyText')}
          </EmptyState>
        }
      />
      {open !== undefined && <OutboxDialog id={open} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}
