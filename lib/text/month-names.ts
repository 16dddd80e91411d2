import { fold } from './fold';

/** Names and usual short forms of the months in Spanish, Portuguese and English, accents folded; index 0 is January. */
const names: readonly (readonly string[])[] = [
  ['enero', 'ene', 'janeiro', 'jan', 'january'],
  ['febrero', 'feb', 'fevereiro', 'fev', 'february'],
  ['marzo', 'mar', 'marco', 'march', 'mzo'],
  ['abril', 'abr', 'april', 'apr'],
  ['mayo', 'may', 'maio', 'mai'],
  ['junio', 'jun', 'junho', 'june'],
  ['julio', 'jul', 'julho', 'july'],
  ['agosto', 'ago', 'august', 'aug', 'agto'],
  ['septiembre', 'sep', 'sept', 'setiembre', 'set', 'setembro', 'september'],
  ['octubre', 'oct', 'outubro', 'out', 'october'],
  ['noviembre', 'nov', 'novembro', 'november'],
  ['diciembre', 'dic', 'dezembro', 'dez', 'december', 'dec'],
];

const numbers = new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));

/** The month 1–12 that this word names in Spanish, Portuguese or English (`Ago.`, `setembro`, `SEP`), else null. */
export function monthOf(word: string): number | null {
  return numbers.get(fold(word).replace(/\.$/, '')) ?? null;
}

/** A month in full, in any of the three languages; `marco` is one too, so a day must stand beside it. */
export const monthName = `(?:${names
  .flat()
  .filter((form) => form.length > 3 || form === 'may')
  .join('|')})`;
