import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { useMay } from '@/api/use-session';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useFormat } from '@/lib/format';
import { useBulkSteps, type BulkEdit } from './queries';

const isStale = (error: unknown): boolean => error instanceof Problem && error.code === 'preview-stale';

interface Props {
  edit: BulkEdit;
  onOpen: (id: string) => void;
}

interface ForGoodProps {
  count: number;
  apply: string;
  onClose: () => void;
  onConfirm: () => void;
}

/** The number is typed, so that a thousand are not deleted for one. */
function ConfirmForGood({ count, apply, onClose, onConfirm }: ForGoodProps) {
  const { t } = useTranslation('bulk');
  const shown = useFormat().number(count);
  const [typed, setTyped] = useState<number | string>('');
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('confirmApply', { shown })}
      confirm={apply}
      disabled={typed !== count}
      onConfirm={onConfirm}
    >
      <Text>{t('confirmApplyText', { shown })}</Text>
      <NumberInput
        label={t('confirmCount')}
        value={typed}
        onChange={setTyped}
        allowDecimal={false}
        hideControls
        data-autofocus
      />
    </ConfirmDialog>
  );
}

export function BulkSteps({ edit, onOpen }: Props) {
  const { t } = useTranslation('bulk');
  const format = useFormat();
  const steps = useBulkSteps(edit.id);
  const [undoing, undo] = useDisclosure(false);
  const [confirming, confirm] = useDisclosure(false);
  if (!useMay('bulk:write')) return null;
  const will = edit.counts.willChange;
  const failed = edit.rowStates['FAILED'] ?? 0;
  const done = edit.rowStates['DONE'] ?? 0;
  const { hash } = edit;
  const forGood = edit.action === 'ERASE_USER';
  const tried = [steps.apply, steps.pause, steps.resume, steps.cancel, steps.retry, steps.previewAgain];
  const error = tried.find((each) => each.error !== null)?.error;
  const stale = edit.state === 'PREVIEWED' && isStale(steps.apply.error);
  const cancellable = ['PREVIEWED', 'CHECKING', 'APPLYING', 'PAUSED'].includes(edit.state);
  return (
    <Stack gap="xs" align="flex-end">
      <Group gap="xs" justify="flex-end">
        {cancellable && (
          <Button variant="default" loading={steps.cancel.isPending} onClick={() => steps.cancel.mutate()}>
            {t(edit.state === 'PREVIEWED' ? 'discard' : 'cancelRest')}
          </Button>
        )}
        {edit.state === 'APPLYING' && (
          <Button variant="default" loading={steps.pause.isPending} onClick={() => steps.pause.mutate()}>
            {t('pause')}
          </Button>
        )}
        {edit.state === 'PAUSED' && (
          <Button loading={steps.resume.isPending} onClick={() => steps.resume.mutate()}>
            {t('resume')}
          </Button>
        )}
        {edit.state === 'PREVIEWED' && !stale && hash !== undefined && (
          <Button
            loading={steps.apply.isPending}
            disabled={will === 0}
            color={forGood ? 'red' : undefined}
            onClick={forGood ? confirm.open : () => steps.apply.mutate(hash)}
          >
            {t('apply', { count: will, shown: format.number(will) })}
          </Button>
        )}
        {(edit.state === 'EXPIRED' || stale) && (
          <Button loading={steps.previewAgain.isPending} onClick={() => steps.previewAgain.mutate()}>
            {t('previewAgain')}
          </Button>
        )}
        {edit.state === 'DONE' && failed > 0 && (
          <Button loading={steps.retry.isPending} onClick={() => steps.retry.mutate()}>
            {t('retry', { count: failed, shown: format.number(failed) })}
          </Button>
        )}
        {edit.state === 'DONE' && edit.undoable && (
          <Button variant="default" onClick={undo.open}>
            {t('undo', { count: done, shown: format.number(done) })}
          </Button>
        )}
      </Group>
      {error !== undefined && <ProblemAlert error={error} />}
      {confirming && hash !== undefined && (
        <ConfirmForGood
          count={will}
          apply={t('apply', { count: will, shown: format.number(will) })}
          onClose={confirm.close}
          onConfirm={() => {
            confirm.close();
            steps.apply.mutate(hash);
          }}
        />
      )}
      <ConfirmDialog
        opened={undoing}
        onClose={undo.close}
        tone="tide"
        title={t('undoTitle')}
        confirm={t('undo', { count: done, shown: format.number(done) })}
        pending={steps.undo.isPending}
        error={steps.undo.error}
        onConfirm={() =>
          steps.undo.mutate(undefined, {
            onSuccess: ({ id }) => {
              undo.close();
              onOpen(id);
            },
          })
        }
      >
        <Text>{t('undoText')}</Text>
      </ConfirmDialog>
    </Stack>
  );
}
