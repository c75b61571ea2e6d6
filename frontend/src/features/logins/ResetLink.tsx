import { Alert, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyValue } from '@/components/CopyValue';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useResetLink, type Login } from './queries';

export function ResetLink({ login: { id, displayName, email } }: { login: Login }) {
  const { t } = useTranslation(['logins', 'common']);
  const [opened, { open, close }] = useDisclosure(false);
  const [mail, setMail] = useState(false);
  const reset = useResetLink(id);
  const shut = () => {
    close();
    reset.reset();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('detail.reset')}
      </Button>
      <Modal
        opened={opened}
        onClose={shut}
        title={t('detail.reset')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <Stack>
          {reset.error !== null && <ProblemAlert error={reset.error} />}
          <Text>{t('detail.resetOnce', { name: displayName })}</Text>
          {reset.data === undefined ? (
            <>
              {email !== undefined && (
                <Checkbox
                  label={t('detail.mail')}
                  checked={mail}
                  onChange={({ currentTarget: { checked } }) => setMail(checked)}
                />
              )}
              <Group justify="flex-end">
                <Button loading={reset.isPending} onClick={() => reset.mutate(mail)}>
                  {t('detail.reset')}
                </Button>
              </Group>
            </>
          ) : (
            <>
              <CopyValue value={reset.data.url} name={t('detail.resetLink')} />
              {reset.data.mailed && <Alert color="teal">{t('invite.mailed')}</Alert>}
              <Group justify="flex-end">
                <Button onClick={shut}>{t('common:close')}</Button>
              </Group>
            </>
          )}
        </Stack>
      </Modal>
    </>
  );
}
