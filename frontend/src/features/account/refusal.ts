import { useTranslation } from 'react-i18next';
import type account from '@/locales/en/account.json';
import type { MyAccountChange } from './queries';

type Known = keyof (typeof account)['change']['refusal'];

/** Our words for a refusal; the panel's own sentence where it is a new one. Never a provider's text. */
export function useRefusalText(refusal: MyAccountChange['refusal']): string | undefined {
  const { t, i18n } = useTranslation('account');
  const known = (code: string): code is Known => i18n.exists(`account:change.refusal.${code}`);
  if (refusal === undefined) return undefined;
  return known(refusal.code) ? t(`change.refusal.${refusal.code}`) : refusal.message;
}
