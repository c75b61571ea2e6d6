import { Button, Group, NumberInput, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useDismissRun, useReleaseRun, type ExpiryRun } from './queries';

/** Access ends for exactly the people of the list, or they are left alone for some days. */
export function DecideRun({ run }: { run: ExpiryRun }) {
  const { t } = useTranslation('expiry');
  const [releasing, release] = useDisclosure(false);
  const [dismissing, dismiss] = useDisclosure(false);
  const [days, setDays] = useState(7);
  const releaseRun = useReleaseRun(run);
  const dismissRun = useDismissRun(run);
  return (
    <Group gap="xs">
      <Button variant="default" onClick={dismiss.open}>
        {t('dismiss')}
      </Button>
      <Button color="red" onClick={release.open}>
        {t('release', { count: run.people })}
      </Button>
      <ConfirmDialog
        opened={releasing}
        onClose={release.close}
        title={t('releaseTitle')}
        confirm={t('release', { count: run.people })}
        pending={releaseRun.isPending}
        error={releaseRun.error}
        onConfirm={() => releaseRun.mutate(undefined, { onSuccess: release.close })}
      >
        <Text>{t('releaseText')}</Text>
      </ConfirmDialog>
      <ConfirmDialog
        tone="tide"
        opened={dismissing}
        onClose={dismiss.close}
        title={t('dismiss')}
        confirm={t('dismissFor', { count: days })}
        pending={dismissRun.isPending}
        error={dismissRun.error}
        onConfirm={() => dismissRun.mutate(days, { onSuccess: dismiss.close })}
      >
        <Text>{t('dismissText')}</Text>
        <NumberInput
          label={t('days')}
          min={1}
          max={90}
          value={days}
          onChange={(value) => setDays(Number(value))}
        />
      </ConfirmDialog>
    </Group>
  );
}
