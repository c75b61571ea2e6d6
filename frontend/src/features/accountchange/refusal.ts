import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type problems from '@/locales/en/problems.json';
import type { AccountChange } from './queries';

type Refusal = NonNullable<AccountChange['refusal']>;

/** Our words for a refusal; the panel's sentence where we have none, as for one that an operator wrote. */
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
