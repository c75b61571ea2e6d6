import { Button, List, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useFormat } from '@/lib/format';
import { useApproveMany, type AccountChange } from './queries';

interface Props {
  selected: readonly AccountChange[];
  onDone: () => void;
}

/** Says who is meant before, and what became of each afterwards. */
export function ApproveMany({ selected, onDone }: Props) {
  const { t } = useTranslation(['changes', 'common']);
  const format = useFormat();
  const approve = useApproveMany();
  const [opened, { open, close }] = useDisclosure(false);
  /** Whoever was approved leaves a list of those who wait. */
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const waiting = selected.filter(({ state }) => state === 'AWAITING_APPROVAL');
  const skipped = selected.length - waiting.length;
  const count = waiting.length;
  const shown = format.number(count);
  if (!useMay('account-changes:write')) return null;
  const end = () => {
    approve.reset();
    onDone();
  };
  return (
    <>
      <Button disabled={count === 0} onClick={open}>
        {t('approveSelected', { count, shown })}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        tone="tide"
        title={t('approveTitle', { count, shown })}
        confirm={t('approveConfirm', { count, shown })}
        pending={approve.isPending}
        error={approve.error}
        onConfirm={() => {
          setNames(new Map(waiting.map(({ id, user }) => [id, user.displayName])));
          approve.mutate(
            waiting.map(({ id }) => id),
            { onSuccess: close },
          );
        }}
      >
        <Text>{t('approveText')}</Text>
        {skipped > 0 && <Text>{t('approveSkipped', { count: skipped })}</Text>}
        <List size="sm">
          {waiting.map(({ id, user, oldIdentity, newEmail }) => (
            <List.Item key={id}>
              {user.displayName}: {oldIdentity ?? '–'} → {newEmail}
            </List.Item>
          ))}
        </List>
      </ConfirmDialog>
      <Modal opened={approve.data !== undefined} onClose={end} title={t('resultTitle')}>
        <Stack>
          <List size="sm">
            {approve.data?.items.map(({ id, approved, message }) => (
              <List.Item key={id}>
                {names.get(id) ?? id}: {approved ? t('resultApproved') : message}
              </List.Item>
            ))}
          </List>
          <Button onClick={end}>{t('common:close')}</Button>
        </Stack>
      </Modal>
    </>
  );
}
