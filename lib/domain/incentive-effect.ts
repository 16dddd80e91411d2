import type { CustomerFile } from './customer-file';
import type { IncentiveRule } from './incentive';
import { earnedBy } from './incentive-offers';
import type { Invoice } from './invoice';
import { paidInvoices } from './paid-invoices';
import type { PlainDate } from './plain-date';
import type { Tolerances } from './policy';
import { receiptsOf } from './receipt';

/** Of so many invoices whose day has come, how many were paid by it. */
export type OnTimeCount = { judged: number; onTime: number };

/** On-time payment with an incentive and without one (practice S0.34); `isFew`: under three on a side, too few to compare. */
export type IncentiveEffect = { with: OnTimeCount; without: OnTimeCount; isFew: boolean };

/** Fewer invoices than this say nothing. */
const enough = 3;

/**
 * How punctual one customer is: invoices that were issued while the rule stood, and all others. A document counts once it
 * is paid on a known day, or once its due day has passed unpaid.
 */
export function incentiveEffect(
  file: Pick<CustomerFile, 'invoices' | 'payments' | 'balanceReports'>,
  rule: IncentiveRule | null,
  { today, tolerances }: { today: PlainDate; tolerances: Tolerances },
): IncentiveEffect {
  const paid = new Map(
    paidInvoices(file, receiptsOf(file, today), tolerances).map(({ invoice, paidOn }) => [invoice.id, paidOn]),
  );
  const counts = { with: { judged: 0, onTime: 0 }, without: { judged: 0, onTime: 0 } };
  for (const invoice of file.invoices) {
    const isOnTime = paidInTime(invoice, paid, today);
    if (isOnTime === null) continue;
    const side = rule !== null && wasOffered(rule, invoice) ? counts.with : counts.without;
    side.judged += 1;
    side.onTime += Number(isOnTime);
  }
  return { ...counts, isFew: isFew(counts) };
}

/** The effects of many customers as one. */
export function sumOfEffects(effects: readonly IncentiveEffect[]): IncentiveEffect {
  const sum = (side: 'with' | 'without'): OnTimeCount => ({
    judged: effects.reduce((all, one) => all + one[side].judged, 0),
    onTime: effects.reduce((all, one) => all + one[side].onTime, 0),
  });
  const counts = { with: sum('with'), without: sum('without') };
  return { ...counts, isFew: isFew(counts) };
}

function isFew(counts: Omit<IncentiveEffect, 'isFew'>): boolean {
  return counts.with.judged < enough || counts.without.judged < enough;
}

/** Null while it is too early to say, or when the day of payment is not known. */
function paidInTime(invoice: Invoice, paid: ReadonlyMap<string, PlainDate | null>, today: PlainDate): boolean | null {
  const { id, type, dueOn, cancelled, voided } = invoice;
  if (type === 'credit-note' || cancelled || voided !== null || dueOn === null) return null;
  const paidOn = paid.get(id);
  if (paidOn === undefined) return dueOn < today ? false : null;
  return paidOn === null ? null : paidOn <= dueOn;
}

function wasOffered(rule: IncentiveRule, invoice: Invoice): boolean {
  const { issuedOn, dueOn } = invoice;
  if (issuedOn === null || dueOn === null || rule.since == null) return false;
  return issuedOn >= rule.since && earnedBy(rule, invoice, issuedOn) !== null;
}
