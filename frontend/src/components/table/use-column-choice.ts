import { useState } from 'react';
import { remember, remembered } from '@/lib/storage';
import type { Column } from './columns';

/** Which columns are shown; remembered per table. */
export function useColumnChoice<T>(table: string, columns: readonly Column<T>[]) {
  const key = `streams-manager.columns.${table}`;
  const [hidden, setHidden] = useState<readonly string[]>(
    () => remembered(key)?.split(',') ?? columns.filter(({ optional }) => optional).map(({ id }) => id),
  );
  const hide = (next: readonly string[]) => {
    setHidden(next);
    remember(key, next.join(','));
  };
  const show = (id: string, shown: boolean) =>
    hide(shown ? hidden.filter((each) => each !== id) : [...hidden, id]);
  const showOnly = (ids: readonly string[]) =>
    hide(columns.flatMap(({ id, fixed }) => (fixed === true || ids.includes(id) ? [] : [id])));
  return { visibility: Object.fromEntries(hidden.map((id) => [id, false])), hidden, show, showOnly };
}
