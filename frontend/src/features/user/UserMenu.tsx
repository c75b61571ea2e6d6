import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowMerge, IconChevronDown, IconDownload, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { EraseDialog } from './EraseDialog';
import { MergeDialog } from './MergeDialog';
import { useDownloadData, type UserDetail } from './queries';

/** What is rarely done to a user. */
export function UserMenu({ user, onErased }: { user: UserDetail; onErased: () => void }) {
  const { t } = useTranslation('users');
  const mayWrite = useMay('users:write');
  const download = useDownloadData(user);
  const [merging, merge] = useDisclosure(false);
  const [erasing, erase] = useDisclosure(false);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} />} loading={download.isPending}>
            {t('more.open')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => download.mutate()}>
            {t('more.download')}
          </Menu.Item>
          {mayWrite && (
            <>
              <Menu.Item leftSection={<IconArrowMerge size={16} />} onClick={merge.open}>
                {t('more.merge')}
              </Menu.Item>
              <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={erase.open}>
                {t('more.erase')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {merging && <MergeDialog survivor={user} onClose={merge.close} />}
      {erasing && <EraseDialog user={user} onClose={erase.close} onErased={onErased} />}
    </>
  );
}
