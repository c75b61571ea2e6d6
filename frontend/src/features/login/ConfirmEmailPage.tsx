import { Alert, Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useConfirmEmail } from './queries';
import { EntryFrame } from './EntryFrame';

interface Props {
  token: string | null;
  onSignedIn: () => void;
}

/** A button, since mail scanners open links but press nothing. */
export function ConfirmEmailPage({ token, onSignedIn }: Props) {
  const { t } = useTranslation('login');
  const confirm = useConfirmEmail();
  return (
    <EntryFrame title={t('confirm.title')}>
      <Stack>
        {token === null && <Alert color="amber">{t('link.missing')}</Alert>}
        {confirm.error !== null && (
          <>
            <ProblemAlert error={confirm.error} />
            <ButtonLink to="/register" variant="default">
              {t('register.title')}
            </ButtonLink>
          </>
        )}
        {token !== null && confirm.error === null && (
          <>
            <Text>{t('confirm.text')}</Text>
            <Button
              size="md"
              loading={confirm.isPending}
              onClick={() => confirm.mutate(token, { onSuccess: onSignedIn })}
            >
              {t('confirm.submit')}
            </Button>
          </>
        )}
      </Stack>
    </EntryFrame>
  );
}
