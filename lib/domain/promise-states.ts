import { groupBy } from './group-by';
import { toleranceOf, type Tolerances } from './policy';
import type { Calendar } from './calendar';
import type { CustomerFile } from './customer-file';
import { effectiveRows } from './effective-rows';
import { money, type Money } from './money';
import { dayInZone, type PlainDate } from './plain-date';
import { judgedOn, type PaymentPromise, type PromiseState } from './promise';
import { receiptsOf, type Receipt } from './receipt';

/** A promise as it stands on a day. */
export type PromiseStanding = {
  promise: PaymentPromise;
  state: PromiseState;
  /** What came for it in time (by the last day of grace), never more than was promised. */
  received: Money;
  judgedOn: PlainDate;
  /** 1 for the first promise on an invoice; one more after each promise that was not kept at all. */
  level: number;
  /** A later promise on the same invoices took its place, before or after this one was judged. */
  isAnswered: boolean;
};

type Facts = Pick<CustomerFile, 'promises' | 'invoices' | 'payments' | 'balanceReports'>;

/** Parts agreed in one act. A later batch on the same invoice replaces what is still open of it. */
type Batch = { id: string; madeAt: string; madeOn: PlainDate; invoiceIds: ReadonlySet<string>; parts: Part[] };

/** Stands for the invoices of a promise that names none. */
const everything = '';

type Part = { promise: PaymentPromise; judgedOn: PlainDate; inTime: number; filled: number };

/**
 * The state of every promise that was not taken back, in order of making (RULE-12, reference: records §4). Judged at the
 * end of the last day of grace: until then `open`, unless the whole amount came or its invoices were settled (`kept`).
 * Money counts from the moment of the promise on; parts of one batch are filled in order of their dates. Money that a
 * balance list reports between two days counts as in time if it may have been: nobody is called late on a guess.
 * @param tolerances by which a difference counts as paid
 */
export function promiseStates(
  facts: Facts,
  calendar: Calendar,
  today: PlainDate,
  tolerances: Tolerances = {},
): PromiseStanding[] {
  const rows = effectiveRows(facts.promises);
  const withdrawn = new Set(rows.map((row) => row.withdraws));
  const batches = batchesOf(
    rows.filter((row) => row.withdraws === null),
    calendar,
  );
  const receipts = receiptsOf(facts, today);
  const left = new Map(receipts.map((receipt) => [receipt, receipt.amount.minor]));
  const levels = new Map<string, { level: number; raises: boolean }>();
  return batches.flatMap((batch, place) => {
    const successor = successorOf(batch, batches.slice(place + 1));
    fill(batch, successor, receipts, left);
    const named = batch.invoiceIds.size === 0 ? [everything] : [...batch.invoiceIds];
    const level = Math.max(1, ...named.map((id) => levelAfter(levels.get(id))));
    const ours = receipts.filter((receipt) => successor === null || !isAfter(receipt, successor));
    const standings = batch.parts.map((part) => {
      const isSettled = isSettledBy(part, facts, ours, tolerances);
      const state = withdrawn.has(part.promise.id)
        ? 'withdrawn'
        : stateOf(part, { isSettled, successor, today, tolerances, isVoid: isWithoutInvoices(batch, facts) });
      const received = money(part.inTime, part.promise.promised.amount.currency);
      const isAnswered = successor !== null;
      return { promise: part.promise, state, received, judgedOn: part.judgedOn, level, isAnswered } as const;
    });
    const nothingCame = standings.every(({ received }) => received.minor === 0);
    const raises = standings.some(({ state }) => state === 'broken' || (state === 'replaced' && nothingCame));
    for (const id of named) levels.set(id, { level, raises });
    return standings;
  });
}

function levelAfter(earlier: { level: number; raises: boolean } | undefined): number {
  return earlier ? earlier.level + Number(earlier.raises) : 1;
}

function batchesOf(promises: readonly PaymentPromise[], calendar: Calendar): Batch[] {
  return [...groupBy(promises, (promise) => promise.batch)]
    .map(([id, rows]): Batch => {
      const madeAt = rows.reduce((first, row) => (row.createdAt < first ? row.createdAt : first), '9999');
      const parts = rows
        .map((promise) => ({ promise, judgedOn: judgedOn(promise, calendar), inTime: 0, filled: 0 }))
        .toSorted(
          (a, b) => compare(a.promise.promised.date, b.promise.promised.date) || compare(a.promise.id, b.promise.id),
        );
      const invoiceIds = new Set(rows.flatMap((row) => row.invoiceIds));
      return { id, madeAt, madeOn: dayInZone(madeAt, calendar.timeZone), invoiceIds, parts };
    })
    .toSorted((a, b) => compare(a.madeAt, b.madeAt) || compare(a.id, b.id));
}

function successorOf(batch: Batch, later: readonly Batch[]): Batch | null {
  const ids = new Set(batch.parts.map((part) => part.promise.id));
  // A promise without invoices speaks of everything that is owed.
  const shares = (other: Batch) =>
    batch.invoiceIds.size === 0 ||
    other.invoiceIds.size === 0 ||
    [...other.invoiceIds].some((id) => batch.invoiceIds.has(id));
  const names = (other: Batch) => other.parts.some((part) => part.promise.replaces && ids.has(part.promise.replaces));
  return later.find((other) => names(other) || shares(other)) ?? null;
}

/** Pours what came between this batch and its successor into the parts, earliest first; late money fills but saves none. */
function fill(batch: Batch, successor: Batch | null, receipts: readonly Receipt[], left: Map<Receipt, number>): void {
  for (const receipt of receipts) {
    const isOurs =
      (receipt.invoiceId === null || batch.invoiceIds.size === 0 || batch.invoiceIds.has(receipt.invoiceId)) &&
      isAfter(receipt, batch) &&
      (successor === null || !isAfter(receipt, successor));
    if (!isOurs) continue;
    for (const part of batch.parts) {
      const { amount } = part.promise.promised;
      const available = left.get(receipt) ?? 0;
      if (amount.currency !== receipt.amount.currency) continue;
      const taken = Math.max(0, Math.min(available, amount.minor - part.filled));
      part.filled += taken;
      if (receipt.from <= part.judgedOn) part.inTime += taken;
      left.set(receipt, available - taken);
    }
  }
}

/** Whether a receipt came after the promise was made; on the same day the rows' own instants decide. */
function isAfter(receipt: Receipt, batch: Batch): boolean {
  return receipt.to === batch.madeOn ? receipt.recordedAt >= batch.madeAt : receipt.to > batch.madeOn;
}

/** Whether nothing was left to pay on the part's invoices by the end of its grace, even if less came than was promised. */
function isSettledBy(part: Part, facts: Facts, receipts: readonly Receipt[], tolerances: Tolerances): boolean {
  const { invoiceIds, promised, createdAt } = part.promise;
  const invoices = facts.invoices.filter(
    ({ id, cancelled, voided, total, type, issuedOn }) =>
      (invoiceIds.length === 0 ? (issuedOn ?? '') <= createdAt : invoiceIds.includes(id)) &&
      total.currency === promised.amount.currency &&
      type !== 'credit-note' &&
      !cancelled &&
      voided === null,
  );
  return (
    invoices.length > 0 &&
    invoices.every(({ id, total }) => {
      const came = receipts.filter((receipt) => receipt.invoiceId === id && receipt.from <= part.judgedOn);
      const paid = came.reduce((sum, receipt) => sum + receipt.amount.minor, 0);
      return total.minor - paid <= toleranceOf(tolerances, total.currency);
    })
  );
}

/** Whether every invoice of the batch was cancelled, so that nothing is left to keep. */
function isWithoutInvoices(batch: Batch, facts: Facts): boolean {
  const named = facts.invoices.filter((invoice) => batch.invoiceIds.has(invoice.id));
  return named.length > 0 && named.every((invoice) => invoice.cancelled || invoice.voided !== null);
}

function stateOf(
  part: Part,
  on: { isSettled: boolean; successor: Batch | null; today: PlainDate; tolerances: Tolerances; isVoid: boolean },
): PromiseState {
  const { amount } = part.promise.promised;
  const missing = amount.minor - part.inTime;
  if (part.inTime > 0 && missing <= toleranceOf(on.tolerances, amount.currency)) return 'kept';
  if (on.isSettled) return 'kept';
  if (on.isVoid) return 'withdrawn';
  // What was judged stays judged: a new promise answers a broken one, but does not undo that it was broken.
  if (on.successor !== null && on.successor.madeOn <= part.judgedOn) return 'replaced';
  if (on.today <= part.judgedOn) return 'open';
  return part.inTime > 0 ? 'partially-kept' : 'broken';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
