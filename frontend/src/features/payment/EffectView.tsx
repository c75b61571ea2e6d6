import { Alert, List, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/Facts';
import { useFormat } from '@/lib/format';
import type { Effect } from './queries';
import { scaleOf, TimeBar } from './TimeBar';

/** What a change would do to one person: time before and after, money, and whether their server can serve it. */
export function EffectView({ effect, named = false }: { effect: Effect; named?: boolean }) {
  const { t } = useTranslation('payments');
  const format = useFormat();
  const scale = scaleOf([...effect.before, ...effect.after]);
  const until = (active: boolean, at: string | undefined) => {
    if (effect.permanent) return t('effect.permanent');
    return active && at !== undefined ? format.instant(at) : t('effect.inactive');
  };
  const amounts = (money: Effect['credit']) => format.list(money.map((each) => format.money(each)));
  const facts: (readonly [string, string])[] = [
    [t('effect.untilBefore'), until(effect.activeBefore, effect.activeUntilBefore)],
    [t('effect.untilAfter'), until(effect.activeAfter, effect.activeUntilAfter)],
  ];
  if (effect.payment !== undefined) facts.push([t('effect.payment'), format.money(effect.payment)]);
  if (effect.credit.length > 0) facts.push([t('effect.credit'), amounts(effect.credit)]);
  if (effect.taken.length > 0) facts.push([t('effect.taken'), amounts(effect.taken)]);
  if (effect.returned !== undefined) facts.push([t('effect.returned'), format.money(effect.returned)]);
  if (effect.owed !== undefined) facts.push([t('effect.owed'), format.money(effect.owed)]);
  return (
    <Stack gap="sm">
      <TimeBar
        label={named ? t('effect.beforeOf', { name: effect.userName }) : t('effect.before')}
        spans={effect.before}
        scale={scale}
      />
      <TimeBar
        label={named ? t('effect.afterOf', { name: effect.userName }) : t('effect.after')}
        spans={effect.after}
        scale={scale}
      />
      <Facts facts={facts} />
      {effect.activeBefore && !effect.activeAfter && (
        <Alert color="red" title={t('effect.endsAccess')}>
          {t('effect.endsAccessText', { name: effect.userName })}
        </Alert>
      )}
      <ServerAnswer effect={effect} />
    </Stack>
  );
}

function ServerAnswer({ effect: { server, after } }: { effect: Effect }) {
  const { t } = useTranslation('payments');
  if (server === undefined || after.length === 0) return null;
  const hindrances = server.hindrances.filter(
    (each) => each !== 'FULL' && each !== 'TAKES_NO_NEW_PEOPLE' && each !== 'TAKES_NO_TRIALS',
  );
  return server.serves ? (
    <Alert color="tide">{t('effect.serves', { server: server.serverName })}</Alert>
  ) : (
    <Alert color="amber" title={t('effect.servesNot', { server: server.serverName })}>
      <List size="sm">
        {hindrances.map((each) => (
          <List.Item key={each}>{t(`hindrance.${each}`)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
