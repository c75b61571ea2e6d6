import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { words } from '@/lib/words';
import type { BulkRow } from './queries';
import type bulk from '@/locales/en/bulk.json';

type KnownAction = keyof (typeof bulk)['action'];
type KnownChoice = keyof (typeof bulk)['choice'];
type KnownReversal = keyof (typeof bulk)['reversalOf'];
type KnownProblem = keyof (typeof bulk)['problem'];
type KnownHint = keyof (typeof bulk)['hint'];
type KnownField = keyof (typeof bulk)['field'];

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);

/** Actions and fields come from the panel; a new one is shown by its name until it has a text. */
export function useActionText() {
  const format = useFormat();
  const { t, i18n } = useTranslation(['bulk', 'common']);
  const knownAction = (name: string): name is KnownAction => i18n.exists(`bulk:action.${name}`);
  const knownField = (name: string): name is KnownField => i18n.exists(`bulk:field.${name}`);
  const knownChoice = (name: string): name is KnownChoice => i18n.exists(`bulk:choice.${name}`);
  const knownProblem = (code: string): code is KnownProblem => i18n.exists(`bulk:problem.${code}`);
  const knownReversal = (name: string): name is KnownReversal => i18n.exists(`bulk:reversalOf.${name}`);
  const knownHint = (name: string): name is KnownHint => i18n.exists(`bulk:hint.${name}`);
  const value = (given: unknown): string => {
    if (typeof given === 'boolean') return t(given ? 'common:yes' : 'common:no');
    if (given === undefined || given === null || given === '') return '–';
    if (Array.isArray(given)) return given.length === 0 ? '–' : given.map(value).join(', ');
    if (typeof given === 'number') return String(given);
    if (typeof given !== 'string') return JSON.stringify(given);
    return isInstant(given) ? format.instant(given) : given;
  };
  return {
    value,
    choice: (name: string) => (knownChoice(name) ? t(`choice.${name}`) : words(name)),
    /** What an undo of this action cannot bring back. */
    reversal: (name: string) => (knownReversal(name) ? t(`reversalOf.${name}`) : ''),
    /** What to know before the form is filled in. */
    hint: (name: string) => (knownHint(name) ? t(`hint.${name}`) : undefined),
    problem: (code: string, message: string) => (knownProblem(code) ? t(`problem.${code}`) : message),
    action: (name: string) => (knownAction(name) ? t(`action.${name}`) : words(name)),
    /** In a preview, who waits will change. */
    state: (state: BulkRow['state'], preview: boolean) =>
      t(preview && state === 'WAITING' ? 'outcome.WILL_CHANGE' : `rowState.${state}`),
    field: (name: string) => (knownField(name) ? t(`field.${name}`) : words(name)),
  };
}
