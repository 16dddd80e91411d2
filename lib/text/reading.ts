/** What a cell said: a value, nothing at all (`N/D`, `-`, empty), or something that cannot be read as one. */
export type Reading<T> = { is: 'value'; value: T } | { is: 'absent' } | { is: 'unreadable' };

export const absent = { is: 'absent' } as const;
export const unreadable = { is: 'unreadable' } as const;

export function valueOf<T>(reading: Reading<T>): T | null {
  return reading.is === 'value' ? reading.value : null;
}

/** Whether people write this where there is nothing to say. An empty cell is never zero. */
export function saysNothing(text: string): boolean {
  if (text === '') return true;
  // Nearly all cells are long or begin with a digit: they are spared the pattern.
  const first = text.charCodeAt(0);
  if ((first >= 48 && first <= 57) || (text.length > 7 && first >= 65)) return false;
  return /^(?:[-–—_.*/\s]+|(?:[a-z]{0,2}\$|€|£|s\/\.?)\s*[-–—]+|[-–—]+\s*[$€£]|n\/?[ad]\.?|n\.[ad]\.?|s\/[dfn]|null|none|nil|ninguno|#n\/a)$/i.test(
    text,
  );
}
