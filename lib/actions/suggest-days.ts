import { addDays, endOfMonth, plainDate, type PlainDate } from '@/lib/domain/plain-date';
import type { DateOrder } from '@/lib/text/table-dates';

/**
 * The days that a written day which does not exist (`31/11/2026`) may have meant: the last of its month and the one after.
 * None when the text is not three numbers or its month is none.
 */
export function suggestDays(written: string, order: DateOrder | null): PlainDate[] {
  const parts = /^\s*(\d{1,4})[-/.\s](\d{1,2})[-/.\s](\d{1,4})/.exec(written);
  if (!parts) return [];
  const [a = 0, b = 0, c = 0] = parts.slice(1).map(Number);
  const isYearFirst = (parts[1] ?? '').length === 4;
  const [day, month, year] = isYearFirst ? [c, b, a] : order === 'mdy' ? [b, a, c] : [a, b, c];
  const first = plainDate(year < 100 ? 2000 + year : year, month, 1);
  if (!first || day < 29 || day > 31) return [];
  const last = endOfMonth(first);
  return [last, addDays(last, 1)];
}
