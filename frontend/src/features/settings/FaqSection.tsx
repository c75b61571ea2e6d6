import { ActionIcon, Button, Group, List, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { FaqDialog } from './FaqDialog';
import { faqEntries, useDeleteFaqEntry, type FaqEntry } from './queries';

export function FaqSection() {
  const { t } = useTranslation('settings');
  const query = useQuery(faqEntries());
  const mayWrite = useMay('settings:write');
  const [edited, setEdited] = useState<FaqEntry | 'new'>();
  return (
    <Section
      title={t('faq.title')}
      lead={t('faq.lead')}
      action={
        mayWrite ? (
          <Button size="compact-md" variant="default" onClick={() => setEdited('new')}>
            {t('faq.add')}
          </Button>
        ) : undefined
      }
    >
      <QueryView query={query}>
        {({ items }) => (
          <>
            {items.length === 0 && <Text c="dimmed">{t('faq.empty')}</Text>}
            <List listStyleType="none" spacing="xs">
              {items.map((entry) => (
                <FaqItem key={entry.id} entry={entry} mayWrite={mayWrite} onEdit={() => setEdited(entry)} />
              ))}
            </List>
            {edited !== undefined && (
              <FaqDialog
                entry={edited === 'new' ? undefined : edited}
                position={(items.at(-1)?.position ?? 0) + 1}
                onClose={() => setEdited(undefined)}
              />
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}

function FaqItem({ entry, mayWrite, onEdit }: { entry: FaqEntry; mayWrite: boolean; onEdit: () => void }) {
  const { t } = useTranslation('settings');
  const remove = useDeleteFaqEntry();
  const { id, question } = entry;
  return (
    <List.Item styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}>
      {remove.error !== null && <ProblemAlert error={remove.error} />}
      <Group justify="space-between" wrap="nowrap">
        <Text dir="auto" style={{ overflowWrap: 'anywhere' }} miw={0}>
          {question}
        </Text>
        {mayWrite && (
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              onClick={onEdit}
              aria-label={t('faq.edit', { question })}
            >
              <IconPencil size={18} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="red"
              loading={remove.isPending}
              onClick={() => remove.mutate(id)}
              aria-label={t('faq.delete', { question })}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Group>
        )}
      </Group>
    </List.Item>
  );
}
