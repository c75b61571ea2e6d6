import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '@/components/PasswordField';
import { ProblemAlert } from '@/components/ProblemAlert';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  text: string;
  submit: string;
  pending: boolean;
  error: unknown;
  onToken: (token: string) => void;
}

export function TokenDialog({ opened, onClose, title, text, submit, pending, error, onToken }: Props) {
  const { t } = useTranslation(['servers', 'common']);
  const [token, setToken] = useState('');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onToken(token.trim());
        }}
      >
        <Stack>
          <Text size="sm">{text}</Text>
          {error !== null && <ProblemAlert error={error} />}
          <PasswordField
            label={t('token.label')}
            description={t('token.hint')}
            autoComplete="off"
            value={token}
            onChange={(event) => setToken(event.currentTarget.value)}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={pending} disabled={token.trim() === ''}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
