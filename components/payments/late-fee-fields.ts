import { isLateFee, lateFeeOn, type FeeTerms } from '@/lib/domain/late-fee';
import type { Money } from '@/lib/domain/money';
import type { InvoiceLine } from '@/lib/views/customer-panel';

export type FeeFields = { how: 'amount' | 'percent'; amount: Money | null; percent: string };

/** The percentage that someone typed, above 0 and at most 100; null when it is none. */
export function readPercent(text: string): number | null {
  const typed = text.replace(/\s*%\s*$/u, '').trim();
  if (!/^\d{1,3}(?:[.,]\d{1,3})?$/.test(typed)) return null;
  const percent = Number(typed.replace(',', '.'));
  return percent > 0 && percent <= 100 ? percent : null;
}

/** Documents of which a fee may be asked: debts that are late, and never a fee on a fee (RULE-18). */
export function feeable(lines: readonly InvoiceLine[]): InvoiceLine[] {
  return lines.filter(
    ({ invoice, open, daysLate, mark }) => open.minor > 0 && daysLate > 0 && mark !== 'disputed' && !isLateFee(invoice),
  );
}

/** What is asked of each document; null while nobody said how much. */
export function feesOf(
  lines: readonly InvoiceLine[],
  { how, amount, percent }: FeeFields,
): { invoiceId: string; fee: Money }[] | null {
  const share = how === 'percent' ? readPercent(percent) : 0;
  const flat = how === 'amount' ? amount : null;
  if (share === null || (how === 'amount' && flat === null)) return null;
  const terms: FeeTerms = { flatMinor: flat?.minor ?? 0, percent: share, yearlyPercent: 0 };
  return lines
    .map(({ invoice, open, daysLate }) => ({ invoiceId: invoice.id, fee: lateFeeOn(open, daysLate, terms) }))
    .filter(({ fee }) => fee.minor > 0);
}
