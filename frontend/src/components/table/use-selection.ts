import { useState } from 'react';

type State = { mode: 'some'; ids: ReadonlySet<string> } | { mode: 'all'; except: ReadonlySet<string> };

export interface RowSelection {
  has: (id: string) => boolean;
  set: (ids: readonly string[], selected: boolean) => void;
  all: () => void;
  clear: () => void;
  count: (total: number) => number;
  everything: boolean;
  ids: readonly string[];
  except: readonly string[];
}

const none: State = { mode: 'some', ids: new Set() };

/** Single rows, or everything that the filter finds on all pages except single rows. */
export function useSelection(): RowSelection {
  const [state, setState] = useState<State>(none);
  return {
    has: (id) => (state.mode === 'all' ? !state.except.has(id) : state.ids.has(id)),
    set: (ids, selected) => setState((before) => changed(before, ids, selected)),
    all: () => setState({ mode: 'all', except: new Set() }),
    clear: () => setState(none),
    count: (total) => (state.mode === 'all' ? total - state.except.size : state.ids.size),
    everything: state.mode === 'all',
    ids: state.mode === 'some' ? [...state.ids] : [],
    except: state.mode === 'all' ? [...state.except] : [],
  };
}

function changed(state: State, ids: readonly string[], selected: boolean): State {
  return state.mode === 'some'
    ? { mode: 'some', ids: updated(state.ids, ids, selected) }
    : { mode: 'all', except: updated(state.except, ids, !selected) };
}

function updated(set: ReadonlySet<string>, ids: readonly string[], included: boolean): ReadonlySet<string> {
  const next = new Set(set);
  ids.forEach((id) => (included ? next.add(id) : next.delete(id)));
  return next;
}
