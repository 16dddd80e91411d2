import { effectiveRows } from './effective-rows';
import type { IncentiveRule } from './incentive';
import { money, totalsByCurrency, type Money } from './money';
import type { PlainDate } from './plain-date';
import type { Row } from './row';

/**
 * What became of an incentive (practices S0.31–S0.34). Append-only. `granted`: they earned it, with the rule as it stood;
 * `declined`: we looked and it does not apply; `used`: they spent a credit; `delivered`: they have the gift of the row
 * that this one `answers`.
 */
export type IncentiveRow = Row & {
  customerId: string;
  what: 'granted' | 'declined' | 'used' | 'delivered';
  invoiceIds: readonly string[];
  rule: IncentiveRule | null;
  /** What a discount or credit is worth, or how much of a credit was used; null for a gift. */
  amount: Money | null;
  /** Of a granted discount, what settled invoices at once; the rest is a credit for their next purchase. */
  settled: Money | null;
  gift: string | null;
  on: PlainDate;
  note: string | null;
  answers: string | null;
  voids: string | null;
};

/** What they may still spend on later purchases, per currency; what is used up is left out. */
export function creditBalances(rows: readonly IncentiveRow[]): Money[] {
  const moves = effectiveRows(rows).flatMap(({ what, amount, settled }) => {
    if (amount === null || (what !== 'granted' && what !== 'used')) return [];
    const minor = what === 'used' ? -amount.minor : amount.minor - (settled?.minor ?? 0);
    return [money(minor, amount.currency)];
  });
  return totalsByCurrency(moves).filter(({ minor }) => minor > 0);
}

/** Gifts that were promised and are not delivered yet, oldest first. */
export function giftsToDeliver(rows: readonly IncentiveRow[]): IncentiveRow[] {
  const effective = effectiveRows(rows);
  const delivered = new Set(effective.flatMap(({ what, answers }) => (what === 'delivered' ? [answers] : [])));
  return effective
    .filter(({ what, gift, id }) => what === 'granted' && gift !== null && !delivered.has(id))
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** What was granted, newest first. */
export function grantedRows(rows: readonly IncentiveRow[]): IncentiveRow[] {
  return effectiveRows(rows)
    .filter(({ what }) => what === 'granted')
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** The documents about which someone has decided already. */
export function decidedInvoices(rows: readonly IncentiveRow[]): Set<string> {
  const decided = effectiveRows(rows).filter(({ what }) => what === 'granted' || what === 'declined');
  return new Set(decided.flatMap(({ invoiceIds }) => invoiceIds));
}
