import { useTranslation } from 'react-i18next';
import { words } from '@/lib/words';
import type { BulkRow } from './queries';
import type bulk from '@/locales/en/bulk.json';

type KnownAction = keyof (typeof bulk)['action'];
type KnownField = keyof (typeof bulk)['field'];

/** Actions and fields come from the panel; a new one is shown by its name until it has a text. */
export function useActionText() {
  const { t, i18n } = useTranslation(['bulk', 'common']);
  const knownAction = (name: string): name is KnownAction => i18n.exists(`bulk:action.${name}`);
  const knownField = (name: string): name is KnownField => i18n.exists(`bulk:field.${name}`);
  return {
    action: (name: string) => (knownAction(name) ? t(`action.${name}`) : words(name)),
    /** In a preview, who waits will change. */
    state: (state: BulkRow['state'], preview: boolean) =>
      t(preview && state === 'WAITING' ? 'outcome.WILL_CHANGE' : `rowState.${state}`),
    value: (value: unknown) => {
      if (typeof value === 'boolean') return t(value ? 'common:yes' : 'common:no');
      if (value === undefined || value === null) return '–';
      return typeof value === 'string' ? value : JSON.stringify(value);
    },
    field: (name: string) => (knownField(name) ? t(`field.${name}`) : words(name)),
  };
}
