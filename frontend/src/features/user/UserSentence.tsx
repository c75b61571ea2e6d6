import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Why } from '@/components/Why';
import { useShareTexts } from '@/components/use-share-texts';
import { useSourceText } from '@/components/use-source-text';
import { useFormat } from '@/lib/format';
import type { UserDetail } from './queries';

/** Until when and where, and the chain of facts that says why. */
export function UserSentence({ user }: { user: UserDetail }) {
  const { t } = useTranslation(['users', 'common']);
  const sourceText = useSourceText();
  const { endReason } = useShareTexts();
  const format = useFormat();
  const time = user.permanent
    ? t('sentence.permanent')
    : user.activeUntil === undefined
      ? t('sentence.none')
      : t('sentence.until', { until: format.longDay(user.activeUntil) });
  const place =
    user.server !== undefined
      ? t('sentence.on', { server: user.server.name })
      : user.lastServer === undefined
        ? t('noServer')
        : t('noServerLast', { server: user.lastServer.name });
  return (
    <span>
      {time} · {place}{' '}
      <Why question={t('why.question', { name: user.displayName })}>
        <List size="sm" spacing={4}>
          {user.permanent && <List.Item>{t('why.permanent')}</List.Item>}
          {user.coverage.map((each) => (
            <List.Item key={each.id}>
              {t(each.revokedAt === undefined ? 'why.coverage' : 'why.revoked', {
                plan: each.planName,
                from: format.day(each.startsAt),
                to: format.day(each.endsAt),
                source: sourceText(each.source),
              })}
            </List.Item>
          ))}
          {user.coverage.length === 0 && !user.permanent && <List.Item>{t('why.nothing')}</List.Item>}
          {user.shares.map((share) => (
            <List.Item key={share.id}>
              {share.server.name}: {t(`common:shareState.${share.state}`)}
              {share.endReason !== undefined && ` (${endReason(share.endReason)})`}
            </List.Item>
          ))}
        </List>
      </Why>
    </span>
  );
}
