import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './ProblemAlert';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** Names the object and the count. */
  confirm: string;
  onConfirm: () => void;
  pending?: boolean;
  disabled?: boolean;
  error?: unknown;
  tone?: 'red' | 'tide';
  children?: ReactNode;
}

export function ConfirmDialog({ tone = 'red', ...props }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack>
        {props.children}
        {props.error !== undefined && props.error !== null && <ProblemAlert error={props.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {t('cancel')}
          </Button>
          <Button
            color={tone}
            h="auto"
            mih="var(--target)"
            py={6}
            styles={{ label: { whiteSpace: 'normal' } }}
            onClick={props.onConfirm}
            loading={props.pending ?? false}
            disabled={props.disabled ?? false}
          >
            {props.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
