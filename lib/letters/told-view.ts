import { discounted } from '@/lib/domain/incentive';
import type { LetterFacts } from '@/lib/domain/letter';
import type { Money } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import { dateInWords, weekdayInWords } from '@/lib/i18n/formats/dates';
import { languageOf } from '@/lib/i18n/formats/locale';
import { letterAmounts, letterMoney } from '@/lib/i18n/formats/money';
import { percentInWords } from '@/lib/i18n/formats/percent';
import { cleanLine, cleanLines, escapeHtml, isolate } from './clean-value';
import type { Telling } from './invoice-rows';
import type { LetterTarget } from './letter-blocks';
import { salutationOf } from './salutation';
import { scheduleTable } from './schedule-table';

/** How many of our letters one names by their days. */
const namedLetters = 3;

/**
 * What a person told for this letter, and what happened before it, as names that letter files may use. `callSummary`,
 * `terms`, `planA` and `planB` are blocks written for their target and stand in triple braces.
 */
export function toldView(facts: LetterFacts, totals: readonly Money[], telling: Telling, target: LetterTarget) {
  const { told, history, today } = facts;
  const { locale } = telling;
  const day = (on: PlainDate | null) => on && weekdayInWords(on, today, locale);
  const [planA, planB] = told.plans.map((parts) => scheduleTable(parts, today, telling, target));
  return {
    answerBy: day(told.answerBy),
    planA: planA || null,
    planB: planB || null,
    extendedTo: day(told.extendedTo),
    incentive: incentiveOf(facts, totals, locale),
    documentName: shown(told.document, 80),
    callOn: told.call && pastDay(told.call.on, today, locale),
    callSummary: block(told.call?.summary ?? null, target),
    terms: block(told.terms, target),
    termsAgreed: facts.areTermsAgreed !== false,
    quote: shown(facts.quote ?? null, 200),
    handOver: handOverOf(facts, locale),
    prepaymentFrom: day(told.prepaymentFrom),
    colleague: salutationOf(told.colleague, '').person ?? shown(told.colleague, 60),
    since: history.since && yearBefore(history.since, today),
    writtenOn: listOf(history.writtenOn.slice(-namedLetters), today, locale),
    missed: history.missed && {
      missedOn: weekdayInWords(history.missed.date, today, locale),
      missedAmounts: letterAmounts(history.missed.amounts, locale),
    },
    dispute: history.dispute && {
      disputedOn: pastDay(history.dispute.openedOn, today, locale),
      disputeAbout: shown(history.dispute.about, 160)?.replace(/[.;,\s]+$/, '') || null,
      disputeOwner: shown(history.dispute.owner, 60),
    },
    writtenToday: dateInWords(today, locale),
  };
}

function incentiveOf({ told: { incentive }, today }: LetterFacts, totals: readonly Money[], locale: string) {
  const gift = incentive?.kind === 'gift' ? shown(incentive.what, 80) : null;
  if (incentive === null || (incentive.kind === 'gift' && gift === null)) return null;
  const until = weekdayInWords(incentive.until, today, locale);
  const left = incentive.kind === 'discount' ? totals.map((total) => discounted(total, incentive.percent)) : [];
  return {
    until,
    onTime: incentive.when === 'on-time',
    discount: incentive.kind === 'discount' ? percentInWords(incentive.percent, locale) : null,
    discounted: letterAmounts(left, locale),
    credit: incentive.kind === 'credit' ? letterMoney(incentive.amount, locale) : null,
    gift,
  };
}

function handOverOf({ told: { handOver }, today }: LetterFacts, locale: string) {
  const handOverTo = shown(handOver?.to ?? null, 80);
  return handOver && handOverTo ? { handOverTo, handOverOn: weekdayInWords(handOver.on, today, locale) } : null;
}

/** The year since which we work together, once that is a while: a relation of this year needs no such line. */
function yearBefore(since: PlainDate, today: PlainDate): string | null {
  const year = since.slice(0, 4);
  return year < today.slice(0, 4) ? year : null;
}

/** Days in the past need no weekday, and no year while it is this one: `12 de noviembre`. */
function pastDay(on: PlainDate, today: PlainDate, locale: string): string {
  const words = dateInWords(on, locale);
  return on.slice(0, 4) === today.slice(0, 4) ? words.replace(/,? (?:de )?\d{4}$/, '') : words;
}

/** Spanish wants the article before each day of a list; in Spanish and Portuguese days of one month name it once. */
function listOf(days: readonly PlainDate[], today: PlainDate, locale: string): string | null {
  const language = languageOf(locale);
  const article = language === 'es' ? 'el ' : '';
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const words = days.map((on, at) => {
    const named = article + pastDay(on, today, locale);
    const isMonthNext = language !== 'en' && days[at + 1]?.slice(0, 7) === on.slice(0, 7);
    return isMonthNext ? named.replace(/ de .*$/, '') : named;
  });
  return days.length === 0 ? null : list.format(words);
}

function block(text: string | null, target: LetterTarget): string | null {
  const lines = cleanLines(text).map(isolate);
  if (lines.length === 0) return null;
  return target === 'plain' ? lines.join('\n') : lines.map(escapeHtml).join('<br>');
}

function shown(text: string | null, limit: number): string | null {
  const line = cleanLine(text, limit);
  return line === null ? null : isolate(line);
}
