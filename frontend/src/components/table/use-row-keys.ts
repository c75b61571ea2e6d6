import { useState, type KeyboardEvent } from 'react';

interface Actions {
  rows: number;
  toggle?: (from: number, to: number) => void;
  open?: (row: number) => void;
}

/** Arrows walk, shift with arrows and space select, enter opens. */
export function useRowKeys({ rows, toggle, open }: Actions) {
  const [active, setActive] = useState(0);

  const walk = (body: HTMLElement, to: number) => {
    const row = Math.min(Math.max(to, 0), rows - 1);
    setActive(row);
    body.querySelectorAll<HTMLElement>('tr')[row]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLTableRowElement)) return;
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 10,
      PageUp: -10,
      Home: -rows,
      End: rows,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      if (event.shiftKey) toggle?.(active, active);
      walk(event.currentTarget, active + step);
    } else if (event.key === ' ') toggle?.(active, active);
    else if (event.key === 'Enter') open?.(active);
    else return;
    event.preventDefault();
  };
  return { active: Math.min(active, Math.max(rows - 1, 0)), setActive, onKeyDown };
}
