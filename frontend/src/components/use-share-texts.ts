import { useTranslation } from 'react-i18next';
import { words } from '@/lib/words';
import type common from '@/locales/en/common.json';

type Texts = typeof common;

/** Why a share ended, and what is being done about one, in the reader's language. */
export function useShareTexts() {
  const { t, i18n } = useTranslation('common');
  const knows = <Group extends 'endReason' | 'effectKind' | 'effectState'>(
    group: Group,
    code: string,
  ): code is keyof Texts[Group] & string => i18n.exists(`common:${group}.${code}`);
  return {
    endReason: (code: string) => (knows('endReason', code) ? t(`endReason.${code}`) : words(code)),
    effect: (kind: string, state: string) =>
      [
        knows('effectKind', kind) ? t(`effectKind.${kind}`) : words(kind),
        knows('effectState', state) ? t(`effectState.${state}`) : words(state),
      ].join(': '),
  };
}
