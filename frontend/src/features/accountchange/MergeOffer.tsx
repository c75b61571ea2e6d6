import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { AnchorLink } from '@/components/links';
import { MergeConsequences, type MergeChoices } from '@/components/MergeConsequences';
import { mergeForChange, useMergeForChange, type AccountChange } from './queries';

interface Props {
  change: AccountChange;
  candidate: NonNullable<AccountChange['mergeCandidate']>;
}

/** The wanted account is that of somebody who has nothing to lose: perhaps the same person. */
export function MergeOffer({ change, candidate }: Props) {
  const { t } = useTranslation(['changes', 'common']);
  const [opened, { open, close }] = useDisclosure(false);
  const may = useMay('users:write');
  const { id, name } = candidate;
  return (
    <Alert color="tide" title={t('mergeTitle', { name })}>
      <Stack gap="sm">
        <Text size="sm">{t('mergeText', { name, person: change.user.displayName })}</Text>
        <Group gap="md">
          {may && change.state === 'REFUSED' && <Button onClick={open}>{t('mergeSee')}</Button>}
          <AnchorLink to="/admin/users/$userId" params={{ userId: id }} size="sm">
            {t('mergeOpen', { name })}
          </AnchorLink>
        </Group>
      </Stack>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t('mergeDialog', { name, person: change.user.displayName })}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <Merging change={change} onClose={close} />
      </Modal>
    </Alert>
  );
}

function Merging({ change, onClose }: { change: AccountChange; onClose: () => void }) {
  const { t } = useTranslation('changes');
  const [choices, setChoices] = useState<MergeChoices>({});
  const preview = useQuery(mergeForChange(change.id, choices));
  const merge = useMergeForChange(change.id);
  return (
    <Stack>
      <Text size="sm">{t('mergeGoesOn', { account: change.newEmail })}</Text>
      <MergeConsequences
        preview={preview}
        choices={choices}
        onChoose={setChoices}
        pending={merge.isPending}
        error={merge.error}
        onMerge={(hash) =>
          merge.mutate({ choices, hash }, { onSuccess: onClose, onError: () => void preview.refetch() })
        }
      />
    </Stack>
  );
}
