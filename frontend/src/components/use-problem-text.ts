import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import type problems from '@/locales/en/problems.json';

export interface ProblemText {
  what: string;
  meaning: string | null;
  todo: string | null;
}

/** Our own words for a code we know, else those that the panel sent. */
export function useProblemText(problem: Problem): ProblemText {
  const { t, i18n } = useTranslation('problems');
  const known = (code: string): code is keyof typeof problems => i18n.exists(`problems:${code}.what`);
  if (!known(problem.code)) {
    return { what: problem.message, meaning: problem.detail, todo: null };
  }
  const facts = { seconds: problem.retryAfterSeconds ?? 60 };
  return {
    what: t(`${problem.code}.what`, facts),
    meaning: orNull(t(`${problem.code}.meaning`, facts)),
    todo: orNull(t(`${problem.code}.todo`, facts)),
  };
}

const orNull = (text: string): string | null => (text === '' ? null : text);
