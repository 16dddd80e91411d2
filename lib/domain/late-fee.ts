import type { Invoice } from './invoice';
import { money, type Money } from './money';

/** Where a document comes from that a person added for a fee or interest; `sourceId` names the document it is about. */
export const lateFeeSource = 'late-fee';

/** What a contract or a law lets us ask for late payment; nothing of it is ever added by itself (RULE-18). */
export type FeeTerms = {
  /** Once, in minor units of the debt's currency. */
  flatMinor: number;
  /** Once, of the principal. */
  percent: number;
  /** Simple yearly interest on the principal, for each day late. */
  yearlyPercent: number;
};

/** Whether a document is a late fee that was chosen, not a sale. */
export function isLateFee({ type, source }: Pick<Invoice, 'type' | 'source'>): boolean {
  return type === 'debit-note' && source === lateFeeSource;
}

/**
 * What would be asked on top of a debt, as information. Always of the principal, never of a balance that holds fees
 * already; rounded down to whole minor units, in the debtor's favour.
 * @param principal what is open of the sale itself
 */
export function lateFeeOn(principal: Money, daysLate: number, terms: FeeTerms): Money {
  const owed = Math.max(0, principal.minor);
  const days = Math.max(0, daysLate);
  if (owed === 0 || days === 0) return money(0, principal.currency);
  const once = terms.flatMinor + (owed * terms.percent) / 100;
  const interest = (owed * terms.yearlyPercent * days) / 36_500;
  // 2.3 % of 1,000.00 are 23.00, though binary fractions would say a hair less.
  return money(Math.floor(Number((once + interest).toFixed(6))), principal.currency);
}
