import { Button, Group, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useDeleteGroup, useRenameGroup, type LibraryGroup } from './queries';

export function GroupActions({ group }: { group: LibraryGroup }) {
  const { t } = useTranslation(['libraries', 'common']);
  const [renaming, rename] = useDisclosure(false);
  const [deleting, remove] = useDisclosure(false);
  const [name, setName] = useState(group.name);
  const renamed = useRenameGroup(group);
  const deleted = useDeleteGroup(group.id);
  return (
    <Group gap={4} wrap="nowrap">
      <Button size="compact-sm" variant="subtle" onClick={rename.open}>
        {t('groups.rename')}
      </Button>
      <Button size="compact-sm" variant="subtle" color="red" onClick={remove.open}>
        {t('common:delete')}
      </Button>
      <ConfirmDialog
        opened={renaming}
        onClose={rename.close}
        tone="tide"
        title={t('groups.renameTitle', { name: group.name })}
        confirm={t('common:save')}
        pending={renamed.isPending}
        error={renamed.error}
        onConfirm={() => renamed.mutate(name.trim(), { onSuccess: rename.close })}
      >
        <TextInput
          label={t('groups.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </ConfirmDialog>
      <ConfirmDialog
        opened={deleting}
        onClose={remove.close}
        title={t('groups.deleteTitle', { name: group.name })}
        confirm={t('groups.delete', { name: group.name, count: group.libraries })}
        pending={deleted.isPending}
        error={deleted.error}
        onConfirm={() => deleted.mutate(undefined, { onSuccess: remove.close })}
      >
        <Text>{t('groups.deleteText')}</Text>
      </ConfirmDialog>
    </Group>
  );
}
