import { useMemo } from 'react';
import type { Money } from '@/lib/domain/money';
import { addDays, type PlainDate } from '@/lib/domain/plain-date';
import { dayPhrases, type DayPhrases } from '@/lib/i18n/day-phrases';
import { monthDate, monthInWords, spokenDate, weekdayAndDay } from '@/lib/i18n/formats/dates';
import { formatAmounts, formatMoney, moneyParts, spokenMoney } from '@/lib/i18n/formats/money';
import { languageOf } from '@/lib/i18n/formats/locale';
import { formatNumber } from '@/lib/i18n/formats/numbers';
import { useSurroundings } from '../surroundings';

/** The formats of the company's locale, seen from today. */
export type Formats = {
  digits: (amount: Money) => string;
  money: (amount: Money) => string;
  amounts: (amounts: readonly Money[]) => string;
  spokenMoney: (amount: Money) => string;
  /** The plural name of a currency: `pesos mexicanos`. */
  currencyName: (currency: string) => string;
  /** How a day stands in sentences; `act` names its weekday. */
  phrases: (day: PlainDate, style?: 'plain' | 'act') => DayPhrases;
  /** `27 nov`, never a weekday. */
  shortDay: (day: PlainDate) => string;
  /** The whole day with weekday and year. */
  fullDay: (day: PlainDate) => string;
  month: (day: PlainDate) => string;
  /** The name of an ISO weekday, 1 to 7. */
  weekday: (weekday: number) => string;
  list: (parts: readonly string[]) => string;
  /** The same where one of them is chosen: with "or". */
  choice: (parts: readonly string[]) => string;
  /** A count for a plural sentence: the number for the rule, the digits for the eye. */
  counted: (count: number) => { count: number; n: string };
};

export function useFormats(): Formats {
  const { locale, today } = useSurroundings();
  return useMemo(() => formatsOf(locale, today), [locale, today]);
}

const someMonday = '2026-11-23';

function formatsOf(locale: string, today: PlainDate): Formats {
  const listing = new Intl.ListFormat(languageOf(locale), { type: 'conjunction' });
  const choosing = new Intl.ListFormat(languageOf(locale), { type: 'disjunction' });
  return {
    digits: (amount) => moneyParts(amount, locale).digits,
    money: (amount) => formatMoney(amount, locale),
    amounts: (amounts) => formatAmounts(amounts, locale),
    spokenMoney: (amount) => spokenMoney(amount, locale),
    currencyName: (currency) => spokenMoney({ minor: 500_000, currency }, locale).replace(/^[\d.,\s'’]+/u, ''),
    phrases: (day, style) => dayPhrases(day, today, locale, style),
    shortDay: (day) => monthDate(day, today, locale),
    fullDay: (day) => spokenDate(day, locale),
    month: (day) => monthInWords(day, locale),
    weekday: (weekday) => weekdayAndDay(addDays(someMonday, weekday - 1), locale).replace(/,?\u00a0\d+$/, ''),
    list: (parts) => listing.format(parts),
    choice: (parts) => choosing.format(parts),
    counted: (count) => ({ count, n: formatNumber(count, locale) }),
  };
}
