/** A document number as people read it: runs of letters and of digits, digits without leading zeros. */
export type NumberRuns = { letters: readonly string[]; digits: readonly string[]; serial: string };

/** `F-2026-0118`: letters F, digits 2026 and 118, and 118 is what people call it by. */
export function numberRuns(number: string): NumberRuns {
  const letters = number.toUpperCase().match(/[A-Z]+/g) ?? [];
  const digits = (number.match(/\d+/g) ?? []).map((run) => run.replace(/^0+(?=\d)/, ''));
  return { letters, digits, serial: serialOf(digits) };
}

/** The last run, or the one before it where the number ends in its year: `118/2026`, `0612-26`. */
function serialOf(digits: readonly string[]): string {
  const last = digits.at(-1) ?? '';
  const before = digits.at(-2);
  const isYear = /^20[12]\d$/.test(last) || (/^2\d$/.test(last) && before !== undefined && before.length > 2);
  return before !== undefined && isYear ? before : last;
}
