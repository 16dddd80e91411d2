import { plainDate, type PlainDate } from '@/lib/domain/plain-date';
import { monthOf } from './month-names';
import { remembered } from './remembered';
import { absent, saysNothing, unreadable, type Reading } from './reading';

/** The order in which a column writes day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A date as written: `fixed` tells its day without knowing the column's order (null = no such day); `open` has one day per order. */
export type WrittenDay =
  | { is: 'fixed'; day: PlainDate | null; order: DateOrder | null }
  | { is: 'open'; days: Readonly<Record<DateOrder, PlainDate | null>> };

const weekday = /^(\p{L}{3,13})\.?,?\s+(?=\d|\p{L}{3,10}\.?\s+\d)/u;
const time =
  /(?:[T\s,]\s*|\s+a las\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:Z|(?:GMT|UTC)?[+-]\d{2}:?\d{2}|GMT|UTC)?$/i;
const yearFirst = /^(\d{4})([-/.\s])(\d{1,2})\2(\d{1,2})$/;
const numeric = /^(\d{1,2})([-/.\s])(\d{1,2})\2(\d{4}|\d{2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const serial = /^\d{5}(?:\.\d+)?$/;
const dayMonthName =
  /^(\d{1,2})(?:st|nd|rd|th|º|ª)?(?:[-/.\s]|\s*de\s+|\s+of\s+)\s*(\p{L}{3,10}\.?)(?:[-/.,\s]|\s+(?:de|del)\s+)\s*(\d{4}|\d{2})$/iu;
const monthNameDay = /^(\p{L}{3,10}\.?)[-/.\s]\s*(\d{1,2})(?:st|nd|rd|th)?(?:[-/.,\s]|\s+del?\s)\s*(\d{4}|\d{2})$/iu;
const yearMonthName = /^(\d{4})[-/.\s](\p{L}{3,10}\.?)[-/.\s](\d{1,2})$/u;

/** The days a spreadsheet may reasonably hold as serial numbers: 1954 to 2064. */
const firstSerial = 20_000;
const lastSerial = 60_000;

/**
 * Understands one written date, with or without time and weekday; null when the text is no date at all.
 * Two-digit years are 20yy.
 */
export const writtenDay = remembered((text: string): WrittenDay | null => {
  if (!/\d/.test(text) || text.length > 60) return null;
  const bare = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(time, '')
    .replace(weekday, (whole, word: string) => (monthOf(word) === null ? '' : whole))
    .trim();
  let match = numeric.exec(bare);
  if (match) return open(match[1], match[3], match[4]);
  match = yearFirst.exec(bare);
  if (match) return fixed(match[1], match[3], match[4], 'ymd');
  match = compact.exec(bare);
  if (match && Number(match[1]) >= 1950 && Number(match[1]) <= 2099) return fixed(match[1], match[2], match[3], 'ymd');
  if (serial.test(bare)) return writtenSerial(Number(bare));
  return namedMonth(bare);
});

/** The day of a spreadsheet serial (1900 system: days since 1899-12-30), or null outside any sensible span. */
export function daySerial(count: number): PlainDate | null {
  if (!(count >= firstSerial && count <= lastSerial)) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(count) * 86_400_000).toISOString().slice(0, 10);
}

/** The day that a written date means under an order; null when there is no such day. */
export function dayUnder(written: WrittenDay, order: DateOrder): PlainDate | null {
  return written.is === 'fixed' ? written.day : written.days[order];
}

function open(a = '', b = '', c = ''): WrittenDay {
  const year = fullYear(c);
  const leading = c.length === 2 ? plainDate(fullYear(a), Number(b), Number(c)) : null;
  const days = { dmy: plainDate(year, Number(b), Number(a)), mdy: plainDate(year, Number(a), Number(b)), ymd: leading };
  return { is: 'open', days };
}

/** Reads a cell under its column's order; without an order only dates that speak for themselves are values. */
export function readDay(text: string, order: DateOrder | null): Reading<PlainDate> {
  // Databases without a day write zeros: `00/00/0000`, `0000-00-00 00:00:00`.
  if (saysNothing(text) || /^[0\s\-/.:T]+$/.test(text)) return absent;
  const written = writtenDay(text);
  if (written === null) return unreadable;
  const day = written.is === 'fixed' ? written.day : order && dayUnder(written, order);
  return day ? { is: 'value', value: day } : unreadable;
}

function namedMonth(text: string): WrittenDay | null {
  const dayFirst = dayMonthName.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1], 'dmy');
  const monthFirst = monthNameDay.exec(text);
  if (monthFirst) return named(monthFirst[3], monthFirst[1], monthFirst[2], 'mdy');
  const first = yearMonthName.exec(text);
  return first ? named(first[1], first[2], first[3], 'ymd') : null;
}

function named(year = '', word = '', day = '', order: DateOrder): WrittenDay | null {
  const month = monthOf(word);
  return month === null ? null : fixed(year, String(month), day, order);
}

function fixed(year = '', month = '', day = '', order: DateOrder): WrittenDay {
  return { is: 'fixed', day: plainDate(fullYear(year), Number(month), Number(day)), order };
}

function writtenSerial(count: number): WrittenDay | null {
  const day = daySerial(count);
  return day === null ? null : { is: 'fixed', day, order: null };
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
