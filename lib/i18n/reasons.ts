import type { PlainDate } from '@/lib/domain/plain-date';
import type { Reason, ReasonValue } from '@/lib/domain/reason';
import { dayPhrases } from './day-phrases';
import { formatMoney } from './formats/money';
import { formatNumber } from './formats/numbers';
import type { Words } from './words';

/** In which words and formats a reason is said, and from which day it is seen. */
export type Telling = { words: Words; locale: string; today: PlainDate };

/**
 * A reason as one sentence; its key facts stand between `<b>` and `</b>`. A day named `date` is there as `date`, `onDate`,
 * `forDate` … (see `DayPhrases`), a number as `n` too when it rules the plural.
 */
export function reasonSentence(reason: Reason, { words, locale, today }: Telling): string {
  // The compiler cannot follow forty keys with plural forms at once; the test walks through every code instead.
  const key = `reasons.${keyOf(reason)}` as 'reasons.nothing-owed';
  return words(key, sentenceValues(reason, { words, locale, today }));
}

/** The values of a code as sentences name them, with the `count` that rules the plural and its digits as `n`. */
export function sentenceValues(
  reason: { code: string } & { [value: string]: ReasonValue },
  telling: Telling,
): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(reason)) {
    if (name !== 'code') Object.assign(values, valuesOf(name, value, telling));
  }
  const count = countOf(reason);
  return { ...values, count, n: formatNumber(Math.abs(count), telling.locale) };
}

/** The same without marks, for places that show plain text. */
export function plainReasonSentence(reason: Reason, telling: Telling): string {
  return reasonSentence(reason, telling).replaceAll(/<\/?b>/g, '');
}

/** Channels by which we write; of a call or a note one cannot say that we wrote. */
const written: readonly string[] = ['mail', 'sms', 'whatsapp', 'letter'];

type BareKey = 'oldest-overdue-bare' | 'newly-overdue-bare' | 'plan-up-to-date-bare' | 'follow-up-due-bare';

/** Some facts may be missing; then another sentence says what is left of it. */
function keyOf(reason: Reason): Reason['code'] | BareKey | 'early-payer' | 'in-touch-recently' {
  switch (reason.code) {
    case 'contacted-recently':
      return written.includes(String(reason['channel'])) ? reason.code : 'in-touch-recently';
    case 'oldest-overdue':
    case 'newly-overdue':
      return reason['invoice'] ? reason.code : `${reason.code}-bare`;
    case 'follow-up-due':
      return reason['about'] ? reason.code : `${reason.code}-bare`;
    case 'plan-up-to-date':
      return reason['date'] ? reason.code : `${reason.code}-bare`;
    case 'usual-delay':
      return countOf(reason) < 0 ? 'early-payer' : reason.code;
    default:
      return reason.code;
  }
}

/** The number that rules the plural of the sentence. */
function countOf(reason: { code: string } & { [value: string]: ReasonValue }): number {
  const ruling = ['days', 'count', 'judged'].map((name) => reason[name]).find((value) => typeof value === 'number');
  const count = typeof ruling === 'number' ? ruling : 1;
  return reason.code === 'usual-delay' ? count : Math.abs(count);
}

function valuesOf(name: string, value: ReasonValue, telling: Telling): Record<string, string> {
  const { words, locale, today } = telling;
  if (typeof value === 'string') return { [name]: value };
  if (typeof value === 'number') {
    const digits = formatNumber(value, locale);
    return { [name]: name === 'gap' ? words('common.days', { count: value, n: digits }) : digits };
  }
  if ('minor' in value) return { [name]: formatMoney(value, locale) };
  const phrases = dayPhrases(value.day, today, locale, 'act');
  const part = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    [name]: phrases.day,
    [`on${part}`]: phrases.onDay,
    [`of${part}`]: phrases.ofDay,
    [`until${part}`]: phrases.untilDay,
    [`for${part}`]: phrases.forDay,
    [`since${part}`]: phrases.sinceDay,
  };
}
