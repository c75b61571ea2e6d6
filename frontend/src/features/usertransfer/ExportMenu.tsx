import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Query } from '@/api/types';
import { useExportUsers } from './queries';

/** Everybody who matches the filter of the list, as a file. */
export function ExportMenu({ filter }: { filter: Query<'/api/v1/users/export'> }) {
  const { t } = useTranslation('transfer');
  const save = useExportUsers(filter);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} />}
          rightSection={<IconChevronDown size={16} />}
          loading={save.isPending}
          color={save.isError ? 'red' : undefined}
        >
          {t(save.isError ? 'exportFailed' : 'export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => save.mutate('csv')}>{t('asCsv')}</Menu.Item>
        <Menu.Item onClick={() => save.mutate('json')}>{t('asJson')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
