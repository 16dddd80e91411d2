import type { PaymentPolicy } from '@/lib/domain/customer';
import type { Words } from '@/lib/i18n/words';
import type { RelationCard } from '@/lib/views/relation-card';
import type { Formats } from '../common/use-formats';
import type { FactLine } from './FactList';

/** With fewer paid invoices or judged promises a habit would be a guess. */
const enough = 3;

/** How long and how well we have worked together, line by line; what is not known is said or left out, never guessed. */
export function relationFacts(
  { relationship, pattern }: RelationCard,
  policy: PaymentPolicy | null,
  words: Words,
  formats: Formats,
): FactLine[] {
  const { since, paidInvoices, promisesKept: kept, promisesJudged: judged } = relationship;
  return [
    ...line('since', words('relation.since'), since && formats.month(since)),
    ...line('paid', words('relation.paid'), formats.counted(paidInvoices).n),
    ...line('delay', words('relation.delay'), delayWords(relationship.averageDelay, words, formats)),
    ...line('trend', words('relation.trend'), trendWords(pattern, words, formats)),
    ...line('pay-days', words('relation.payDays'), payDayWords({ relationship, pattern }, policy, words, formats)),
    ...line(
      'promises',
      words('relation.promises'),
      judged === 0
        ? words('relation.promisesNone')
        : words(judged < enough ? 'relation.promisesFew' : 'relation.promisesKept', { kept, judged }),
    ),
  ];
}

function line(key: string, label: string, value: string | null): FactLine[] {
  return value === null ? [] : [{ key, label, value }];
}

function delayWords(averageDelay: number | null, words: Words, formats: Formats): string {
  if (averageDelay === null) return words('relation.delayUnknown');
  const days = Math.round(averageDelay);
  if (days === 0) return words('relation.delayOn');
  return days > 0
    ? words('relation.delayLate', formats.counted(days))
    : words('relation.delayEarly', formats.counted(-days));
}

function trendWords(pattern: RelationCard['pattern'], words: Words, formats: Formats): string | null {
  const { trend, recentDelay, earlierDelay } = pattern;
  if (trend === null || recentDelay === null || earlierDelay === null) return null;
  if (trend === 'steady') return words('relation.trend-steady');
  const days = (delay: number) => formats.counted(Math.round(delay)).n;
  return words(`relation.trend-${trend}`, { recent: days(recentDelay), earlier: days(earlierDelay) });
}

function payDayWords(
  { relationship, pattern }: Pick<RelationCard, 'relationship' | 'pattern'>,
  policy: PaymentPolicy | null,
  words: Words,
  formats: Formats,
): string | null {
  if (policy && policy.payDays.length > 0) {
    return words('relation.payDaysTold', { days: formats.list(policy.payDays.map(formats.weekday)) });
  }
  if (relationship.usualPayDay !== null) {
    return words('relation.payDaysUsual', { days: formats.weekday(relationship.usualPayDay) });
  }
  const days = pattern.usualMonthDays.toSorted((a, b) => a - b).map(String);
  return days.length === 0 ? null : words('relation.monthDays', { count: days.length, days: formats.list(days) });
}
