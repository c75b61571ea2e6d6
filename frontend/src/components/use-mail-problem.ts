import { useTranslation } from 'react-i18next';
import type mail from '@/locales/en/mail.json';

/** What a code means for the operator; one that this page does not know is shown as it came. */
export function useMailProblem(): (code: string) => string {
  const { t, i18n } = useTranslation('mail');
  const known = (code: string): code is keyof (typeof mail)['problem'] => i18n.exists(`mail:problem.${code}`);
  return (code) => (known(code) ? t(`problem.${code}`) : code);
}
