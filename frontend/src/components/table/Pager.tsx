import { ActionIcon, Group, Select, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { pageSizes, type Paging } from '@/lib/search-params';

interface Props {
  list: { page: number; pageSize: number; total: number };
  onChange: (paging: Paging) => void;
}

export function Pager({ list: { page, pageSize, total }, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const last = Math.max(1, Math.ceil(total / pageSize));
  const first = total === 0 ? 0 : (page - 1) * pageSize + 1;
  return (
    <Group component="nav" aria-label={t('table.pages')} justify="space-between" mt="sm" gap="sm">
      <Text size="sm" c="dimmed" className="tabular">
        {t('table.range', {
          first: format.number(first),
          last: format.number(Math.min(page * pageSize, total)),
          total: format.number(total),
        })}
      </Text>
      {total > pageSizes[0] && (
        <Group gap="xs">
          <Select
            size="xs"
            w={92}
            allowDeselect={false}
            aria-label={t('table.pageSize')}
            value={String(pageSize)}
            onChange={(value) => onChange({ page: undefined, pageSize: Number(value) })}
            data={pageSizes.map(String)}
          />
          <ActionIcon
            variant="default"
            disabled={page <= 1}
            onClick={() => onChange({ page: page - 1 })}
            aria-label={t('table.previous')}
          >
            <IconChevronLeft size={16} />
          </ActionIcon>
          <Text size="sm" className="tabular">
            {t('table.page', { page: format.number(page), last: format.number(last) })}
          </Text>
          <ActionIcon
            variant="default"
            disabled={page >= last}
            onClick={() => onChange({ page: page + 1 })}
            aria-label={t('table.next')}
          >
            <IconChevronRight size={16} />
          </ActionIcon>
        </Group>
      )}
    </Group>
  );
}
