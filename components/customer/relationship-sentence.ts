import type { Words } from '@/lib/i18n/words';
import type { Relationship } from '@/lib/views/customer-panel';
import type { Formats } from '../common/use-formats';

/** With fewer paid invoices a habit would be a guess. */
const enoughPaid = 3;

/** "Cliente desde 2019, 148 facturas pagadas. Suele pagar 9 días después del vencimiento, en viernes." */
export function relationshipSentence(relationship: Relationship, words: Words, formats: Formats): string {
  if (relationship.paidInvoices < enoughPaid) return words('customer.fewFacts');
  const paid = formats.counted(relationship.paidInvoices);
  const history = relationship.since
    ? words('customer.since', { ...paid, year: relationship.since.slice(0, 4) })
    : words('customer.paid', paid);
  const habit = habitSentence(relationship, words, formats);
  return habit ? `${history} ${habit}` : history;
}

function habitSentence({ averageDelay, usualPayDay }: Relationship, words: Words, formats: Formats): string | null {
  if (averageDelay === null) return null;
  const days = Math.round(averageDelay);
  if (days === 0) return words('customer.paysOnDay');
  if (days < 0) return words('customer.paysEarly', formats.counted(-days));
  if (usualPayDay === null) return words('customer.paysLate', formats.counted(days));
  return words('customer.paysLateOn', { ...formats.counted(days), weekday: formats.weekday(usualPayDay) });
}
