import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Text } from '@mantine/core';
import { ButtonLink } from '@/components/links';
import { QueryView } from '@/components/QueryView';
import { EntryFrame } from './EntryFrame';
import { setupState } from './queries';
import { SetupForm } from './SetupForm';

interface Props {
  token: string | null;
  onReady: () => void;
}

export function SetupPage({ token, onReady }: Props) {
  const { t } = useTranslation('login');
  const setup = useQuery(setupState());
  if (setup.data?.required === false) {
    return (
      <EntryFrame title={t('setup.done.title')} lead={t('setup.done.text')}>
        <ButtonLink to="/sign-in">{t('setup.done.action')}</ButtonLink>
      </EntryFrame>
    );
  }
  if (token === null) {
    return (
      <EntryFrame title={t('setup.noToken.title')}>
        <Text>{t('setup.noToken.text')}</Text>
      </EntryFrame>
    );
  }
  return (
    <EntryFrame title={t('setup.title')} lead={t('setup.lead')}>
      <QueryView query={setup}>{() => <SetupForm token={token} onReady={onReady} />}</QueryView>
    </EntryFrame>
  );
}
