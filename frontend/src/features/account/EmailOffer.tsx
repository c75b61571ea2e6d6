import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { useChangeEmail, type MyAccount } from './queries';

/** The Plex account has another address than the one to sign in with here: perhaps that should follow. */
export function EmailOffer({ account: { emailOffer } }: { account: MyAccount }) {
  const { t } = useTranslation('account');
  const change = useChangeEmail();
  if (emailOffer === undefined) return null;
  const { current, offered } = emailOffer;
  return (
    <Section title={t('email.title')}>
      <Text style={{ overflowWrap: 'anywhere' }}>
        {current === undefined ? t('email.textPlain', { offered }) : t('email.text', { current, offered })}
      </Text>
      {change.error !== null && <ProblemAlert error={change.error} />}
      <Text role="status" mt="xs">
        {change.isSuccess ? t('email.sent', { offered }) : ''}
      </Text>
      <Button variant="default" mt="xs" loading={change.isPending} onClick={() => change.mutate()}>
        {t(change.isSuccess ? 'email.again' : 'email.action')}
      </Button>
    </Section>
  );
}
