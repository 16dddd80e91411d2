import { useCallback, useRef, useState } from 'react';

/** Which rows are chosen; Shift takes everything between the last choice and this one. */
export function useSelection(ids: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef(0);
  const select = useCallback(
    (row: number, isSelected: boolean, isRange: boolean) => {
      const from = isRange ? Math.min(last.current, row) : row;
      const to = isRange ? Math.max(last.current, row) : row;
      last.current = row;
      setChosen((before) => {
        const after = new Set(before);
        for (const id of ids.slice(from, to + 1)) {
          if (isSelected) after.add(id);
          else after.delete(id);
        }
        return after;
      });
    },
    [ids],
  );
  const clear = useCallback(() => setChosen(new Set()), []);
  return { chosen, select, clear };
}
