import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type problems from '@/locales/en/problems.json';
import type { AccountChange } from './queries';

type Refusal = NonNullable<AccountChange['refusal']>;

/** Our words for a refusal; the panel's sentence where it is a new one, the operator's own where they wrote some. */
export function useRefusal(): (refusal: Refusal) => string {
  const { t, i18n } = useTranslation('problems');
  return useCallback(
    ({ code, message }) => {
      const known = (each: string): each is keyof typeof problems => i18n.exists(`problems:${each}.what`);
      return known(code) ? t(`${code}.what`) : message;
    },
    [t, i18n],
  );
}
