import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import type { MyAccount } from './queries';

const places = ['ACTIVE', 'PENDING', 'RESERVED', 'SUSPENDED'] as const;

/** What is true now: until when, and where. */
export function StateSentence({ account }: { account: MyAccount }) {
  return (
    <>
      {useTimeSentence(account)} {usePlaceSentence(account)}
    </>
  );
}

function useTimeSentence({ state, activeUntil, suspendedUntil }: MyAccount): string {
  const { t } = useTranslation('account');
  const format = useFormat();
  const until = activeUntil === undefined ? undefined : format.longDay(activeUntil);
  if (state === 'ACTIVE')
    return until === undefined ? t('sentence.ACTIVE_OPEN') : t('sentence.ACTIVE', { until });
  if (state === 'EXPIRED' && until !== undefined) return t('sentence.EXPIRED_ON', { until });
  if (state === 'SUSPENDED' && suspendedUntil !== undefined)
    return t('sentence.SUSPENDED_UNTIL', { until: format.longDay(suspendedUntil) });
  return t(`sentence.${state}`);
}

function usePlaceSentence({ server, lastServer, share }: MyAccount): string {
  const { t } = useTranslation('account');
  if (server === undefined || share === undefined || share.state === 'ENDED') {
    return lastServer === undefined ? t('place.none') : t('place.last', { server: lastServer.name });
  }
  const place = places.find((each) => each === share.state) ?? 'ACTIVE';
  return t(`place.${place}`, { server: server.name });
}
