import { openBalances } from './balance';
import type { CustomerFile } from './customer-file';
import { effectiveRows } from './effective-rows';
import { groupBy } from './group-by';
import { discounted, type IncentiveRule } from './incentive';
import { earnedBy } from './incentive-offers';
import { decidedInvoices, type IncentiveRow } from './incentive-redemption';
import type { Invoice } from './invoice';
import { money, type Money } from './money';
import { isMoney } from './payment';
import { addDays, type PlainDate } from './plain-date';
import { toleranceOf, type Tolerances } from './policy';
import { receiptsOf } from './receipt';

/** A reward that was earned and about which nobody has decided yet. */
export type EarnedIncentive = {
  invoiceIds: readonly string[];
  kind: IncentiveRule['reward']['kind'];
  /** What the discount or credit is worth; null for a gift. */
  amount: Money | null;
  /** What of a discount settles balances that are still open; the rest stays as a credit. */
  settle: readonly { invoiceId: string; amount: Money }[];
  gift: string | null;
  /** When the payment came that earned it. */
  paidOn: PlainDate;
};

type Ground = {
  file: Pick<CustomerFile, 'invoices' | 'payments' | 'balanceReports'>;
  rule: IncentiveRule | null;
  rows: readonly IncentiveRow[];
  /** Documents in dispute: they earn nothing while they are. */
  disputed: ReadonlySet<string>;
  tolerances: Tolerances;
  today: PlainDate;
};

/** An invoice with what of it was to be paid, and what came by the last day that counts. */
type Candidate = { invoice: Invoice; base: number; received: number; open: number; paidOn: PlainDate };

/** Days back that a rule without a first day reaches. */
const reach = 30;

/**
 * What a customer earned by paying within a rule's window. A discount is judged over all that was paid in a currency, since
 * one transfer for several invoices is booked oldest first; a credit or gift is earned once for the payments of a day.
 */
export function earnedIncentives({ rule, ...ground }: Ground): EarnedIncentive[] {
  if (rule === null) return [];
  const candidates = candidatesOf(rule, ground);
  const { reward } = rule;
  if (reward.kind === 'discount') {
    return [...groupBy(candidates, ({ invoice }) => invoice.total.currency).values()].flatMap((same) =>
      discountOf(reward.percent, same, ground.tolerances),
    );
  }
  const full = candidates.filter((one) => one.received >= one.base - toleranceOfCandidate(one, ground.tolerances));
  return [...groupBy(full, ({ paidOn }) => paidOn)].map(([paidOn, same]) => ({
    invoiceIds: same.map(({ invoice }) => invoice.id),
    kind: reward.kind,
    amount: reward.kind === 'credit' ? reward.amount : null,
    settle: [],
    gift: reward.kind === 'gift' ? reward.what : null,
    paidOn,
  }));
}

function candidatesOf(rule: IncentiveRule, { file, rows, disputed, today }: Omit<Ground, 'rule'>): Candidate[] {
  const decided = decidedInvoices(rows);
  const receipts = groupBy(receiptsOf(file, today), ({ invoiceId }) => invoiceId);
  const noMoney = groupBy(
    effectiveRows(file.payments).filter((payment) => !isMoney(payment)),
    ({ invoiceId }) => invoiceId,
  );
  const since = rule.since ?? addDays(today, -reach);
  return openBalances(file).flatMap(({ invoice, open }): Candidate[] => {
    const until = earnedBy(rule, invoice, invoice.dueOn ?? today);
    if (until === null || decided.has(invoice.id) || disputed.has(invoice.id)) return [];
    const inTime = (receipts.get(invoice.id) ?? []).filter(({ to }) => to <= until);
    const paidOn = inTime.at(-1)?.to;
    if (paidOn === undefined || paidOn < since) return [];
    const given = noMoney.get(invoice.id) ?? [];
    const base = invoice.total.minor - sumOf(given);
    const received = sumOf(inTime) - sumOf(given.filter((payment) => payment.paidOn <= until));
    return received > 0 && base > 0 ? [{ invoice, base, received, open: Math.max(0, open.minor), paidOn }] : [];
  });
}

/** One discount for those of the invoices whose reduced price was paid, by itself or by what another was paid too much. */
function discountOf(percent: number, candidates: readonly Candidate[], tolerances: Tolerances): EarnedIncentive[] {
  const judged = candidates
    .map((one) => {
      const { currency } = one.invoice.total;
      const price = discounted(money(one.base, currency), percent).minor;
      return { ...one, off: one.base - price, short: price - Math.min(one.received, one.base) };
    })
    .toSorted((a, b) => a.short - b.short);
  let spare = 0;
  const earned = judged.filter((one) => {
    if (one.short > spare + toleranceOfCandidate(one, tolerances)) return false;
    spare = Math.max(0, spare - one.short);
    return true;
  });
  const currency = earned[0]?.invoice.total.currency;
  const amount = grantedFor(earned);
  if (currency === undefined || amount === 0) return [];
  return [
    {
      invoiceIds: earned.map(({ invoice }) => invoice.id),
      kind: 'discount',
      amount: money(amount, currency),
      settle: settlements(earned, amount, currency),
      gift: null,
      paidOn: earned.reduce((last, { paidOn }) => (paidOn > last ? paidOn : last), ''),
    },
  ];
}

/**
 * What a discount is worth, in minor units: what of it was taken by paying less, and the whole of it where everything was
 * paid. Who paid part of an invoice before is granted what the letter said, a share of the rest.
 */
function grantedFor(earned: readonly (Candidate & { off: number; short: number })[]): number {
  const open = earned.filter((one) => one.open > 0);
  const taken = open.reduce((sum, one) => sum + one.open, 0);
  const whole = earned.filter((one) => one.open === 0).reduce((sum, { off }) => sum + off, 0);
  const borrowed = earned.reduce((sum, { short }) => sum + Math.max(0, short), 0);
  const untaken = open.reduce((sum, one) => sum + Math.max(0, one.off - one.open), 0);
  return taken + Math.max(0, whole - Math.max(0, borrowed - untaken));
}

/** What is still open of them, as far as the discount goes. */
function settlements(earned: readonly Candidate[], amount: number, currency: string): EarnedIncentive['settle'] {
  let left = amount;
  return earned.flatMap(({ invoice, open }) => {
    const minor = Math.min(open, left);
    left -= minor;
    return minor > 0 ? [{ invoiceId: invoice.id, amount: money(minor, currency) }] : [];
  });
}

function toleranceOfCandidate({ invoice }: Candidate, tolerances: Tolerances): number {
  return toleranceOf(tolerances, invoice.total.currency);
}

function sumOf(rows: readonly { amount: Money }[]): number {
  return rows.reduce((sum, { amount }) => sum + amount.minor, 0);
}
