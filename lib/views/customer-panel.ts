import type { AgingBucket } from '@/lib/domain/aging';
import type { Contact } from '@/lib/domain/contact';
import type { Customer } from '@/lib/domain/customer';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Invoice } from '@/lib/domain/invoice';
import type { Money } from '@/lib/domain/money';
import type { NextStep } from '@/lib/domain/next-step';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { PaymentPromise, PromiseState } from '@/lib/domain/promise';
import type { BehaviourSegment } from '@/lib/domain/segment';

/** How long and how well we have worked together; facts that we do not have are null, never guessed. */
export type Relationship = {
  since: PlainDate | null;
  paidInvoices: number;
  /** Amount-weighted days between due and paid over the paid invoices; negative is early; null with fewer than 3. */
  averageDelay: number | null;
  /** ISO weekday on which most payments arrive (at least 3 and half of them), else null. */
  usualPayDay: number | null;
  behaviour: BehaviourSegment;
  promisesKept: number;
  promisesJudged: number;
};

/** What is owed in one currency; the parts add up to `owed`. Credit notes lower both. */
export type CurrencyStanding = {
  currency: string;
  owed: Money;
  overdue: Money;
  aging: readonly { bucket: AgingBucket; amount: Money }[];
};

export type InvoiceLine = {
  invoice: Invoice;
  open: Money;
  daysLate: number;
  mark: 'promised' | 'disputed' | 'credit-note' | null;
};

export type OpenDispute = {
  disputeId: string;
  invoiceIds: readonly string[];
  text: string | null;
  code: string | null;
  owner: string | null;
  openedOn: PlainDate;
};

export type PromiseLine = {
  promise: PaymentPromise;
  state: PromiseState;
  received: Money;
  /** The last day of grace, at whose end the promise is judged. */
  judgedOn: PlainDate;
};

/** Everything that the panel shows of one customer on one day. */
export type CustomerPanel = {
  customer: Customer;
  contacts: readonly Contact[];
  relationship: Relationship;
  /** The currency with the largest overdue book first. */
  standings: readonly CurrencyStanding[];
  /** Open documents, oldest due first. */
  invoices: readonly InvoiceLine[];
  disputes: readonly OpenDispute[];
  /** Open and broken promises, newest first; kept and replaced ones stand in the timeline. */
  promises: readonly PromiseLine[];
  followUps: readonly FollowUp[];
  nextStep: NextStep;
  /** The day of the newest balance list that spoke of this customer; null when none did. */
  dataAsOf: PlainDate | null;
  lastPayment: { amount: Money; paidOn: PlainDate } | null;
  paidThisYear: readonly Money[];
  /** The newest written reminder's day, for the guard before writing. */
  lastWrittenOn: PlainDate | null;
};
