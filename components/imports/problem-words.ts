import type { ReadProblem } from '@/lib/imports/read-result';
import type { Words } from '@/lib/i18n/words';
import type { LeftOut } from '@/lib/views/import-runs';

const refusals = [
  'file-empty',
  'file-too-large',
  'too-many-rows',
  'zip-too-dense',
  'zip-too-many-entries',
  'zip-nested',
  'file-encrypted',
  'file-damaged',
  'format-not-read',
  'unclosed-quote',
  'no-table',
] as const;

const problems = [
  'date-order-undecided',
  'decimal-undecided',
  'column-missing',
  'not-understood',
  'customer-missing',
  'amount-missing',
  'amount-unreadable',
  'date-unreadable',
  'amount-in-company-currency',
  'number-repeated',
  'sheet-not-read',
] as const;

/** Why a whole file was not read, and what to do about it. */
export function refusalSentence({ code, row }: ReadProblem, words: Words): string {
  const refusal = refusals.find((one) => one === code);
  return refusal ? words(`imports.refused-${refusal}`, { row: row ?? '' }) : words('imports.problem-other');
}

/** What is wrong with a line or a column. `raw` is cut: a cell may hold a novel. */
export function problemSentence(
  { code, column, raw }: Pick<ReadProblem, 'column' | 'raw'> & { code: string },
  words: Words,
) {
  const known = problems.find((one) => one === code);
  if (!known) return words('imports.problem-other');
  const text = (known === 'sheet-not-read' ? column : raw) ?? '';
  return words(`imports.problem-${known}`, { raw: text.length > 80 ? `${text.slice(0, 79)}…` : text });
}

/** Where it stands: row and column as the person's own program shows them. */
export function placeWords({ row, column }: Pick<LeftOut, 'row' | 'column'>, words: Words): string {
  if (row === null) return column ? words('imports.placeColumn', { column }) : words('imports.placeFile');
  return column ? words('imports.place', { row, column }) : words('imports.placeRow', { row });
}
