import { Modal, Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MergeConsequences, type MergeChoices } from '@/components/MergeConsequences';
import { mergePreview, useFoundUsers, useMerge, type UserDetail } from './queries';

interface Props {
  survivor: UserDetail;
  onClose: () => void;
}

/** Choose who is closed, answer what only a person can decide, read what happens, then do it. */
export function MergeDialog({ survivor, onClose }: Props) {
  const { t } = useTranslation(['users', 'common']);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const [closedUserId, setClosed] = useState<string | null>(null);
  const found = useFoundUsers(search).filter(({ id }) => id !== survivor.id);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('merge.title', { name: survivor.displayName })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <Select
          searchable
          label={t('merge.other')}
          description={t('merge.otherHint')}
          nothingFoundMessage={t('merge.noOne')}
          data={found.map(({ id, displayName, email }) => ({
            value: id,
            label: email === undefined ? displayName : `${displayName} · ${email}`,
          }))}
          filter={({ options }) => options}
          value={closedUserId}
          onChange={setClosed}
          onSearchChange={setTyped}
        />
        {closedUserId !== null && (
          <Consequences
            key={closedUserId}
            survivor={survivor}
            closedUserId={closedUserId}
            onClose={onClose}
          />
        )}
      </Stack>
    </Modal>
  );
}

function Consequences({ survivor, closedUserId, onClose }: Props & { closedUserId: string }) {
  const [choices, setChoices] = useState<MergeChoices>({});
  const preview = useQuery(mergePreview(survivor.id, { closedUserId, choices }));
  const merge = useMerge(survivor.id);
  return (
    <MergeConsequences
      preview={preview}
      choices={choices}
      onChoose={setChoices}
      pending={merge.isPending}
      error={merge.error}
      onMerge={(hash) =>
        merge.mutate(
          { closedUserId, choices, hash },
          { onSuccess: onClose, onError: () => void preview.refetch() },
        )
      }
    />
  );
}
