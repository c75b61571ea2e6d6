import { useTranslation } from 'react-i18next';
import { words } from '@/lib/words';
import { StateBadge } from './StateBadge';
import { identityTone, shareTone } from './tones';

const has = <T extends object>(known: T, state: string): state is Extract<keyof T, string> => state in known;

/** States by their name; one that this page does not know yet is shown as it came. */
export function ShareBadge({ state }: { state: string }) {
  const { t } = useTranslation();
  return has(shareTone, state) ? (
    <StateBadge tone={shareTone[state]}>{t(`shareState.${state}`)}</StateBadge>
  ) : (
    <StateBadge tone="calm">{words(state)}</StateBadge>
  );
}

export function IdentityBadge({ state }: { state: string }) {
  const { t } = useTranslation();
  return has(identityTone, state) ? (
    <StateBadge tone={identityTone[state]}>{t(`identityState.${state}`)}</StateBadge>
  ) : (
    <StateBadge tone="calm">{words(state)}</StateBadge>
  );
}
