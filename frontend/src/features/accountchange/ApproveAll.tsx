import { Button, List, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useFormat } from '@/lib/format';
import { approvalPreview, origins, proofs, useApproveAll, waitingIn } from './queries';
import type { ChangeSearch, WaitingFilter } from './queries';

/** Everybody who waits and whom the filter finds, on all pages: said before, done exactly so, told afterwards. */
export function ApproveAll({ search }: { search: ChangeSearch }) {
  const filter = waitingIn(search);
  return useMay('account-changes:write') && filter !== null ? <Waiting filter={filter} /> : null;
}

function Waiting({ filter }: { filter: WaitingFilter }) {
  const { t } = useTranslation(['changes', 'common']);
  const format = useFormat();
  const preview = useQuery(approvalPreview(filter));
  const approve = useApproveAll();
  const [opened, { open, close }] = useDisclosure(false);
  const found = preview.data;
  const count = found?.count ?? 0;
  const shown = format.number(count);
  const results = approve.data?.items ?? [];
  const left = results.filter(({ approved }) => !approved);
  const done = results.length - left.length;
  return (
    <>
      {found !== undefined && count > 0 && (
        <Button onClick={open}>{t('approveAll', { count, shown })}</Button>
      )}
      <ConfirmDialog
        opened={opened}
        onClose={close}
        tone="tide"
        title={t('approveTitle', { count, shown })}
        confirm={t('approveConfirm', { count, shown })}
        pending={approve.isPending}
        disabled={count === 0}
        error={approve.error}
        onConfirm={() => {
          if (found !== undefined) approve.mutate({ filter, hash: found.hash }, { onSuccess: close });
        }}
      >
        <Text>{t('approveText')}</Text>
        <List size="sm">
          {origins.map((origin) => {
            const some = found?.origins[origin] ?? 0;
            return some === 0 ? null : (
              <List.Item key={origin}>{`${t(`origin.${origin}`)}: ${format.number(some)}`}</List.Item>
            );
          })}
          {proofs.map((proof) => {
            const some = found?.proofs[proof] ?? 0;
            return some === 0 ? null : (
              <List.Item key={proof}>{`${t(`proof.${proof}`)}: ${format.number(some)}`}</List.Item>
            );
          })}
        </List>
        <Text size="sm" fw={600}>
          {t('approveFirst')}
        </Text>
        <List size="sm" style={{ overflowWrap: 'anywhere' }}>
          {found?.first.map(({ id, user, oldIdentity, newEmail }) => (
            <List.Item key={id}>
              {user.displayName}: {oldIdentity ?? '–'} → {newEmail}
            </List.Item>
          ))}
          {found !== undefined && count > found.first.length && (
            <List.Item>{t('approveMore', { count: count - found.first.length })}</List.Item>
          )}
        </List>
      </ConfirmDialog>
      <Modal
        opened={approve.data !== undefined}
        onClose={approve.reset}
        title={t('resultTitle')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <Stack>
          <Text>{t('resultCount', { count: done, shown: format.number(done) })}</Text>
          {left.length > 0 && (
            <List size="sm">
              {left.map(({ id, message }) => (
                <List.Item key={id}>
                  {id}: {message}
                </List.Item>
              ))}
            </List>
          )}
          <Button onClick={approve.reset}>{t('common:close')}</Button>
        </Stack>
      </Modal>
    </>
  );
}
