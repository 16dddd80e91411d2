import { useCallback, useState, type KeyboardEvent } from 'react';

type RowKeys = {
  /** The one row that Tab reaches. */
  active: number;
  setActive: (row: number) => void;
  /** For the element that holds the rows; each row's stop carries `data-row="<index>"`. */
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/**
 * A list that is one stop: J, K and the arrows go from row to row, Home and End to the ends.
 * @param reveal brings a row that is not drawn into view, for virtual lists
 */
export function useRowKeys(count: number, reveal?: (row: number) => void): RowKeys {
  const [active, setActive] = useState(0);
  const last = count - 1;
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isOthers(event)) return;
      const from = Number((event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset['row'] ?? 0);
      const to = targetOf(event.key, from, last);
      if (to === null) return;
      event.preventDefault();
      event.stopPropagation();
      setActive(to);
      focusRow(event.currentTarget, to, reveal);
    },
    [last, reveal],
  );
  return { active: Math.min(active, Math.max(last, 0)), setActive, onKeyDown };
}

/** A field that is typed into inside the list, or a menu whose keys reach it through React alone. */
function isOthers({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  const element = target as HTMLElement;
  return !currentTarget.contains(element) || element.matches('input, textarea, select');
}

function targetOf(key: string, from: number, last: number): number | null {
  switch (key) {
    case 'j':
    case 'J':
    case 'ArrowDown':
      return Math.min(from + 1, last);
    case 'k':
    case 'K':
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

function focusRow(list: HTMLElement, row: number, reveal?: (row: number) => void): void {
  const stop = () => list.querySelector<HTMLElement>(`[data-row="${row}"]`);
  const drawn = stop();
  if (drawn) return drawn.focus();
  reveal?.(row);
  // A virtual row is drawn in the next frame.
  requestAnimationFrame(() => requestAnimationFrame(() => stop()?.focus()));
}
