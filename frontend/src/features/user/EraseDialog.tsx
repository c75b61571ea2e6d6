import { Alert, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { PartLines } from '@/components/PartLines';
import { QueryView } from '@/components/QueryView';
import { erasurePreview, useErase, type UserDetail } from './queries';

interface Props {
  user: UserDetail;
  onClose: () => void;
  onErased: () => void;
}

/** Cannot be undone: what goes and what stays is shown, and the name is typed. */
export function EraseDialog({ user, onClose, onErased }: Props) {
  const { t } = useTranslation('users');
  const [name, setName] = useState('');
  const preview = useQuery(erasurePreview(user.id));
  const erase = useErase(user.id);
  const hash = preview.data?.hash;
  const same = name.trim().toLowerCase() === user.displayName.trim().toLowerCase();
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('erase.title')}
      confirm={t('erase.confirm', { name: user.displayName })}
      pending={erase.isPending}
      disabled={!same || hash === undefined}
      error={erase.error}
      onConfirm={() =>
        hash !== undefined &&
        erase.mutate({ name, hash }, { onSuccess: onErased, onError: () => void preview.refetch() })
      }
    >
      <QueryView query={preview}>{({ lines }) => <PartLines lines={lines} />}</QueryView>
      <Alert color="red">{t('erase.final')}</Alert>
      <TextInput
        label={t('erase.type', { name: user.displayName })}
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
