import { balanceState, openBalances, type InvoiceBalance } from './balance';
import type { Calendar } from './calendar';
import type { CustomerFile } from './customer-file';
import type { Invoice } from './invoice';
import { addMonths, dayOfWeek, daysBetween, type PlainDate } from './plain-date';
import type { Tolerances } from './policy';
import type { PromiseStanding } from './promise-states';
import { receiptsOf, type Receipt } from './receipt';
import { roughSize } from './rough-size';
import { segmentOf, type BehaviourSegment } from './segment';

/** How long and how well we have worked together; facts that we do not have are null, never guessed. */
export type Relationship = {
  since: PlainDate | null;
  paidInvoices: number;
  /** Amount-weighted days between due and paid over the paid invoices; negative is early; null with fewer than 3 known. */
  averageDelay: number | null;
  /** ISO weekday on which most payments arrive (at least 3 and half of them), else null. */
  usualPayDay: number | null;
  /** Null when they have paid often, but on days that are not known. */
  behaviour: BehaviourSegment | null;
  promisesKept: number;
  promisesJudged: number;
};

/** A list tells only between which days money came; up to this many days the first of them is taken as the day. */
const narrowDays = 7;

type PaidInvoice = { invoice: Invoice; paidOn: PlainDate | null };

/** The relationship on a day: figures over everything, the behaviour over the last twelve months (collections §8.3). */
export function relationshipOf(
  file: CustomerFile,
  promises: readonly PromiseStanding[],
  on: { today: PlainDate; calendar: Calendar; tolerances: Tolerances },
): Relationship {
  const receipts = receiptsOf(file, on.today);
  const paid = paidInvoices(file, receipts, on.tolerances);
  const issued = file.invoices.filter((invoice) => invoice.voided === null).flatMap(({ issuedOn }) => issuedOn ?? []);
  const judged = promises.filter(({ state }) => state === 'kept' || state === 'partially-kept' || state === 'broken');
  return {
    since: issued.length === 0 ? null : issued.reduce((first, day) => (day < first ? day : first)),
    paidInvoices: paid.length,
    averageDelay: delaysOf(paid).averageDelay,
    usualPayDay: usualPayDay(receipts),
    behaviour: behaviourOf(file, paid, promises, on.today),
    promisesKept: judged.filter(({ state }) => state === 'kept').length,
    promisesJudged: judged.length,
  };
}

function behaviourOf(
  file: CustomerFile,
  paid: readonly PaidInvoice[],
  promises: readonly PromiseStanding[],
  today: PlainDate,
): BehaviourSegment | null {
  const { segmentOverride, situation } = file.customer;
  if (segmentOverride && isCurrent(segmentOverride.until, today)) return segmentOverride.segment;
  if (situation?.tag === 'in-difficulty' && isCurrent(situation.until, today)) return 'in-difficulty';
  const yearAgo = addMonths(today, -12);
  const recent = paid.filter(({ paidOn }) => paidOn !== null && paidOn >= yearAgo);
  const broken = promises.filter((promise) => promise.state === 'broken' && promise.judgedOn >= yearAgo);
  return segmentOf({ ...delaysOf(recent), paidInvoices: paid.length, brokenPromises: broken.length });
}

function isCurrent(until: PlainDate | null, today: PlainDate): boolean {
  return until === null || until >= today;
}

/** Delays of the invoices whose due day and paid day we know; other currencies are weighed by their rough size. */
function delaysOf(paid: readonly PaidInvoice[]): { averageDelay: number | null; onTimeShare: number } {
  const [first] = paid;
  const isOneCurrency = paid.every(({ invoice }) => invoice.total.currency === first?.invoice.total.currency);
  const weightOf = ({ total }: Invoice) => (isOneCurrency ? total.minor : roughSize(total));
  const known = paid.flatMap(({ invoice, paidOn }) =>
    invoice.dueOn === null || paidOn === null
      ? []
      : [{ days: daysBetween(invoice.dueOn, paidOn), weight: weightOf(invoice) }],
  );
  const weight = known.reduce((sum, one) => sum + one.weight, 0);
  if (known.length < 3 || weight === 0) return { averageDelay: null, onTimeShare: 0 };
  const onTime = known.filter(({ days }) => days <= 0).length;
  return {
    averageDelay: known.reduce((sum, one) => sum + one.days * one.weight, 0) / weight,
    onTimeShare: onTime / known.length,
  };
}

function paidInvoices(file: CustomerFile, receipts: readonly Receipt[], tolerances: Tolerances): PaidInvoice[] {
  // Receipts are sorted by day: what is left in the map is the last one, which settled the invoice.
  const last = new Map(receipts.map((receipt) => [receipt.invoiceId, receipt]));
  return openBalances(file)
    .filter((balance) => balance.invoice.type !== 'credit-note' && isPaid(balance, tolerances))
    .map(({ invoice }) => {
      const receipt = last.get(invoice.id);
      const isNarrow = receipt !== undefined && daysBetween(receipt.from, receipt.to) <= narrowDays;
      return { invoice, paidOn: isNarrow ? receipt.from : null };
    });
}

function isPaid(balance: InvoiceBalance, tolerances: Tolerances): boolean {
  const state = balanceState(balance, tolerances);
  return state === 'paid' || state === 'overpaid';
}

function usualPayDay(receipts: readonly Receipt[]): number | null {
  const days = receipts.filter((receipt) => receipt.isPayment).map((receipt) => dayOfWeek(receipt.from));
  const counts = [1, 2, 3, 4, 5, 6, 7].map((weekday) => days.filter((day) => day === weekday).length);
  const most = Math.max(...counts);
  return most >= 3 && most * 2 >= days.length ? counts.indexOf(most) + 1 : null;
}
