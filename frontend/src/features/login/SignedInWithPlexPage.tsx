import { Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryFrame } from './EntryFrame';

/** Where plex.tv sends the browser in the end: the answer itself is asked for by the tab that began. */
export function SignedInWithPlexPage() {
  const { t } = useTranslation('login');
  useEffect(() => window.close(), []);
  return (
    <EntryFrame title={t('plexAnswered.title')}>
      <Text>{t('plexAnswered.text')}</Text>
    </EntryFrame>
  );
}
