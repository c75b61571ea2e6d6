import { Alert, Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { ProblemAlert } from '@/components/ProblemAlert';
import { EntryFrame } from './EntryFrame';
import { useConfirmNewEmail } from './queries';

/** A button, since mail scanners open links but press nothing. */
export function ConfirmNewEmailPage({ token }: { token: string | null }) {
  const { t } = useTranslation('login');
  const confirm = useConfirmNewEmail();
  return (
    <EntryFrame title={t('newEmail.title')}>
      <Stack aria-live="polite">
        {token === null && <Alert color="amber">{t('link.missing')}</Alert>}
        {confirm.error !== null && <ProblemAlert error={confirm.error} />}
        {token !== null && confirm.error === null && !confirm.isSuccess && (
          <>
            <Text>{t('newEmail.text')}</Text>
            <Button size="md" loading={confirm.isPending} onClick={() => confirm.mutate(token)}>
              {t('newEmail.submit')}
            </Button>
          </>
        )}
        {confirm.isSuccess && <Text>{t('newEmail.done')}</Text>}
        {(confirm.isSuccess || confirm.error !== null) && (
          <ButtonLink to="/account" variant="default">
            {t('newEmail.toAccount')}
          </ButtonLink>
        )}
      </Stack>
    </EntryFrame>
  );
}
