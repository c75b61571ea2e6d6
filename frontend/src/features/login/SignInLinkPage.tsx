import { Alert, Stack } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';
import { EntryFrame } from './EntryFrame';
import { useRedeemLink } from './queries';

interface Props {
  token: string | null;
  onSignedIn: () => void;
}

/** A link works once: it is redeemed exactly once, however often React mounts. */
export function SignInLinkPage({ token, onSignedIn }: Props) {
  const { t } = useTranslation('login');
  const redeem = useRedeemLink();
  const begun = useRef(false);
  const { mutate } = redeem;
  useEffect(() => {
    if (token === null || begun.current) return;
    begun.current = true;
    mutate(token, { onSuccess: onSignedIn });
  }, [token, mutate, onSignedIn]);

  const failed = token === null || redeem.isError;
  return (
    <EntryFrame title={failed ? t('link.refused') : t('link.title')}>
      {failed ? (
        <Stack>
          {token === null ? (
            <Alert color="amber">{t('link.missing')}</Alert>
          ) : (
            <ProblemAlert error={redeem.error} />
          )}
          <ButtonLink to="/sign-in" variant="default">
            {t('link.signIn')}
          </ButtonLink>
        </Stack>
      ) : (
        <Loading rows={2} />
      )}
    </EntryFrame>
  );
}
