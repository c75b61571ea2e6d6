import { Anchor, Button, Card, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMailOpened } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { StateBadge } from '@/components/StateBadge';
import { Pager } from '@/components/table/Pager';
import { When } from '@/components/When';
import { letters, useDeleteLetter, useReadLetter, type Letter } from './queries';

interface LetterSearch {
  page?: number;
  pageSize?: number;
  unread?: boolean;
}

interface Props {
  search: LetterSearch;
  onSearch: (change: LetterSearch) => void;
}

export function LettersPage({ search, onSearch }: Props) {
  const { t } = useTranslation('mail');
  const query = useQuery(letters(search));
  return (
    <Page size="narrow" title={t('letters.title')} lead={t('letters.lead')}>
      <Checkbox
        mb="sm"
        label={t('letters.unreadOnly')}
        checked={search.unread ?? false}
        onChange={({ currentTarget: { checked } }) =>
          onSearch({ unread: checked ? true : undefined, page: undefined })
        }
      />
      <QueryView query={query}>
        {(list) =>
          list.items.length === 0 ? (
            <EmptyState icon={IconMailOpened} title={t('letters.empty')}>
              {t('letters.emptyText')}
            </EmptyState>
          ) : (
            <>
              <Stack>
                {list.items.map((letter) => (
                  <LetterCard key={letter.id} letter={letter} />
                ))}
              </Stack>
              <Pager list={list} onChange={onSearch} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

function LetterCard({ letter }: { letter: Letter }) {
  const { t } = useTranslation('mail');
  const read = useReadLetter();
  const remove = useDeleteLetter();
  const mayWrite = useMay('messages:write');
  const [opened, { open, close }] = useDisclosure(false);
  const { name } = letter;
  return (
    <Card>
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Title>
          <Group gap="sm">
            {letter.readAt === undefined && <StateBadge tone="wait">{t('letters.unread')}</StateBadge>}
            <Text size="sm" c="dimmed">
              <When at={letter.receivedAt} />
            </Text>
          </Group>
        </Group>
        <Text dir="auto" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {letter.text}
        </Text>
        {read.error !== null && <ProblemAlert error={read.error} />}
        <Group justify="space-between">
          <Anchor href={`mailto:${encodeURIComponent(letter.email)}`} size="sm">
            {letter.email}
          </Anchor>
          {mayWrite && (
            <Group gap="xs">
              {letter.readAt === undefined && (
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={read.isPending}
                  onClick={() => read.mutate(letter.id)}
                >
                  {t('letters.read')}
                </Button>
              )}
              <Button size="compact-sm" variant="subtle" color="red" onClick={open}>
                {t('letters.delete')}
              </Button>
            </Group>
          )}
        </Group>
      </Stack>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('letters.deleteTitle', { name })}
        confirm={t('letters.deleteConfirm')}
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(letter.id, { onSuccess: close })}
      />
    </Card>
  );
}
