import type { Calendar } from './calendar';
import type { CustomerFile } from './customer-file';
import { delaysOf, paidInvoices, type PaidInvoice } from './paid-invoices';
import { addMonths, dayOfWeek, type PlainDate } from './plain-date';
import type { Tolerances } from './policy';
import type { PromiseStanding } from './promise-states';
import { receiptsOf, type Receipt } from './receipt';
import { segmentOf, type BehaviourSegment } from './segment';
import { currentTag, isCurrent } from './situation-tag';

/** How long and how well we have worked together; facts that we do not have are null, never guessed. */
export type Relationship = {
  since: PlainDate | null;
  paidInvoices: number;
  /** Amount-weighted days between due and paid over the paid invoices; negative is early; null with fewer than 3 known. */
  averageDelay: number | null;
  /** ISO weekday on which most payments arrive (at least 3 and half of them), else null. */
  usualPayDay: number | null;
  /** A person's word, a tag, else `measured`. */
  behaviour: BehaviourSegment | null;
  /** What the figures of the last twelve months say; null when they have paid often, but on days that are not known. */
  measured: BehaviourSegment | null;
  promisesKept: number;
  promisesJudged: number;
};

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
  const measured = measuredBehaviour(paid, promises, on.today);
  return {
    since: issued.length === 0 ? null : issued.reduce((first, day) => (day < first ? day : first)),
    paidInvoices: paid.length,
    averageDelay: delaysOf(paid).averageDelay,
    usualPayDay: usualPayDay(receipts),
    behaviour: saidBehaviour(file, on.today) ?? measured,
    measured,
    promisesKept: judged.filter(({ state }) => state === 'kept').length,
    promisesJudged: judged.length,
  };
}

/** What a person said outweighs the figures, through the last day that they gave. */
function saidBehaviour({ customer }: CustomerFile, today: PlainDate): BehaviourSegment | null {
  const { segmentOverride } = customer;
  if (segmentOverride && isCurrent(segmentOverride.until, today)) return segmentOverride.segment;
  const tag = currentTag(customer, today);
  return tag === 'in-difficulty' || tag === 'cannot-pay-now' ? 'in-difficulty' : null;
}

function measuredBehaviour(
  paid: readonly PaidInvoice[],
  promises: readonly PromiseStanding[],
  today: PlainDate,
): BehaviourSegment | null {
  const yearAgo = addMonths(today, -12);
  const recent = paid.filter(({ paidOn }) => paidOn !== null && paidOn >= yearAgo);
  const broken = promises.filter((promise) => promise.state === 'broken' && promise.judgedOn >= yearAgo);
  return segmentOf({ ...delaysOf(recent), paidInvoices: paid.length, brokenPromises: broken.length });
}

function usualPayDay(receipts: readonly Receipt[]): number | null {
  const days = receipts.filter((receipt) => receipt.isPayment).map((receipt) => dayOfWeek(receipt.from));
  const counts = [1, 2, 3, 4, 5, 6, 7].map((weekday) => days.filter((day) => day === weekday).length);
  const most = Math.max(...counts);
  return most >= 3 && most * 2 >= days.length ? counts.indexOf(most) + 1 : null;
}
