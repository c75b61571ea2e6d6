import type { BulkAction } from './queries';

export type Field = BulkAction['fields'][number];
export type FieldValue = string | boolean | number | string[];
export type FieldValues = Partial<Record<string, FieldValue>>;

/** What an action has touched; a switch that must be given stands at yes until it is turned. */
export function touched(action: BulkAction, values: FieldValues): Record<string, FieldValue> {
  return Object.fromEntries(
    action.fields.flatMap(({ name, type, required }) => {
      const value = values[name] ?? (type === 'BOOLEAN' && required ? true : undefined);
      return value === undefined || isEmpty(value) ? [] : [[name, value]];
    }),
  );
}

/** An action that changes only what is touched must be given something; a reason alone changes nothing. */
export const nothingTouched = ({ fields }: BulkAction, given: Record<string, FieldValue>): boolean =>
  fields.some(({ name }) => name !== 'cause') && Object.keys(given).every((name) => name === 'cause');

/** Under which name the panel tells what is true now. */
export const factOf = ({ name }: Field): string => facts[name] ?? name;

const facts: Partial<Record<string, string>> = {
  addTags: 'tags',
  removeTags: 'tags',
  planId: 'plan',
  serverId: 'servers',
  endsAt: 'activeUntil',
};

function isEmpty(value: FieldValue): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}
