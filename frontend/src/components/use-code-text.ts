import { useTranslation } from 'react-i18next';
import type codes from '@/locales/en/codes.json';
import { words } from '@/lib/words';

type Codes = typeof codes;

/** Codes that the panel keeps (what was done, to what, by which job) in the reader's language; an unknown one as it came. */
export function useCodeText() {
  const { t, i18n } = useTranslation('codes');
  const knows = <Group extends keyof Codes>(
    group: Group,
    code: string,
  ): code is keyof Codes[Group] & string => i18n.exists(`codes:${group}.${code}`);
  const job = (code: string) => (knows('job', code) ? t(`job.${code}`) : words(code));
  return {
    /** Who did it: jobs by what they do, people by their name. */
    actor: ({ kind, name }: { kind: string; name: string }) =>
      kind === 'JOB' && knows('job', name) ? t(`job.${name}`) : name,
    action: (code: string) => (knows('action', code) ? t(`action.${code}`) : words(code)),
    object: (code: string) => (knows('object', code) ? t(`object.${code}`) : words(code)),
    job,
    outcome: (code: string) => (knows('outcome', code) ? t(`outcome.${code}`) : words(code)),
    library: (code: string) => (knows('library', code) ? t(`library.${code}`) : words(code)),
    permission: (code: string) => (knows('permission', code) ? t(`permission.${code}`) : words(code)),
    /** A cause in somebody's own words stays as it is. */
    retired: (cause: string) => (knows('retired', cause) ? t(`retired.${cause}`) : cause),
  };
}
