import type { Words } from '@/lib/i18n/words';
import type { Relationship } from '@/lib/views/customer-panel';
import type { Formats } from '../common/use-formats';
import type { PaymentPattern } from '@/lib/domain/payment-pattern';

/** With fewer paid invoices a habit would be a guess. */
const enoughPaid = 3;

/** "Cliente desde 2019, 148 facturas pagadas. Suele pagar 9 días después del vencimiento, en viernes." */
export function relationshipSentence(
  relationship: Relationship,
  pattern: PaymentPattern,
  words: Words,
  formats: Formats,
): string {
  if (relationship.paidInvoices < enoughPaid) return words('customer.fewFacts');
  const paid = formats.counted(relationship.paidInvoices);
  const history = relationship.since
    ? words('customer.since', { ...paid, year: relationship.since.slice(0, 4) })
    : words('customer.paid', paid);
  const habit = habitSentence(relationship, words, formats);
  return [history, habit, monthDays(pattern, words, formats), trend(pattern, words)].filter(Boolean).join(' ');
}

function habitSentence({ averageDelay, usualPayDay }: Relationship, words: Words, formats: Formats): string | null {
  if (averageDelay === null) return null;
  const days = Math.round(averageDelay);
  if (days === 0) return words('customer.paysOnDay');
  if (days < 0) return words('customer.paysEarly', formats.counted(-days));
  if (usualPayDay === null) return words('customer.paysLate', formats.counted(days));
  return words('customer.paysLateOn', { ...formats.counted(days), weekday: formats.weekday(usualPayDay) });
}

/** A weekday is said with the delay; days of the month are a habit of their own, as of those who pay in runs. */
function monthDays({ usualPayDay, usualMonthDays }: PaymentPattern, words: Words, formats: Formats): string | null {
  if (usualPayDay !== null || usualMonthDays.length === 0) return null;
  const days = usualMonthDays.toSorted((a, b) => a - b).map(String);
  return words('customer.paysOnDays', { count: days.length, days: formats.list(days) });
}

function trend({ trend: way }: PaymentPattern, words: Words): string | null {
  if (way === 'worsening') return words('customer.trendSlower');
  return way === 'improving' ? words('customer.trendQuicker') : null;
}
