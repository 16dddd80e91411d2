import type { Contact } from '@/lib/domain/contact';
import { currencyStandings, type CurrencyStanding } from '@/lib/domain/currency-standing';
import type { Customer } from '@/lib/domain/customer';
import type { CustomerFile } from '@/lib/domain/customer-file';
import type { OpenDispute } from '@/lib/domain/dispute';
import { effectiveRows } from '@/lib/domain/effective-rows';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Invoice } from '@/lib/domain/invoice';
import { mainContactFirst, type MainContact } from '@/lib/domain/main-contact';
import { totalsByCurrency, type Money } from '@/lib/domain/money';
import { isMoney } from '@/lib/domain/payment';
import { nextStepOf, type GateCode, type NextStep } from '@/lib/domain/next-step';
import { paymentPattern, type PaymentPattern } from '@/lib/domain/payment-pattern';
import type { PlainDate } from '@/lib/domain/plain-date';
import { openOptions, type PlanOption } from '@/lib/domain/plan-offers';
import type { PlanState } from '@/lib/domain/plan-states';
import type { PaymentPromise, PromiseState } from '@/lib/domain/promise';
import type { Relationship } from '@/lib/domain/relationship';
import { segmentOfCustomer, type CustomerSegment } from '@/lib/domain/customer-segment';
import type { Policy } from '@/lib/domain/policy';
import { policyFor, situationIn, type PolicyBook, type PolicySource } from '@/lib/domain/policy-book';
import { alertsOf, type RiskAlert } from '@/lib/domain/risk-alerts';
import { type DayCircumstances, type OpenLine, type Situation } from '@/lib/domain/situation';
import { readCustomerFile, tablesOfFile } from '@/lib/ledger/customer-file';
import { shownCustomer } from '@/lib/domain/overrides';
import type { Ledger, SettingRow } from '@/lib/ledger/database';
import { classedFile, readStandingGround } from '@/lib/ledger/standing-ground';
import { tablesOfPolicyBook } from '@/lib/ledger/policy-book';
import type { Act } from '@/lib/ledger/local-rows';
import { readTogether } from '@/lib/ledger/read-together';
import { entriesPerPage, timelinePage, type Timeline } from './timeline-page';

export type { CurrencyStanding } from '@/lib/domain/currency-standing';
export type { OpenDispute } from '@/lib/domain/dispute';
export type { Relationship } from '@/lib/domain/relationship';

export type InvoiceLine = {
  invoice: Invoice;
  open: Money;
  daysLate: number;
  mark: 'promised' | 'disputed' | 'credit-note' | null;
};

export type PromiseLine = {
  promise: PaymentPromise;
  state: PromiseState;
  /** 1 for the first promise on an invoice; one more after each that was not kept at all. */
  level: number;
  received: Money;
  /** The last day of grace, at whose end the promise is judged. */
  judgedOn: PlainDate;
};

export type PanelPolicy = { id: string; name: string | null; from: PolicySource } & Pick<
  Policy,
  'minimumGapDays' | 'promiseToleranceDays' | 'staleAfterDays' | 'tolerances'
>;

/** Everything that the panel shows of one customer on one day. */
export type CustomerPanel = {
  customer: Customer & MainContact;
  /** Whom a person chose to write to first. */
  contacts: readonly Contact[];
  relationship: Relationship;
  /** How they pay: delay, trend, usual days. */
  pattern: PaymentPattern;
  /** The currency with the largest overdue book first. */
  standings: readonly CurrencyStanding[];
  /** Open documents, oldest due first. */
  invoices: readonly InvoiceLine[];
  disputes: readonly OpenDispute[];
  /** Open and broken promises, newest first; kept and replaced ones stand in the timeline. */
  promises: readonly PromiseLine[];
  /** Agreements in force, and ways to pay that were offered and wait for an answer. */
  plans: { running: readonly PlanState[]; offered: readonly PlanOption[] };
  followUps: readonly FollowUp[];
  nextStep: NextStep;
  /** Who they are: how they pay by how much they owe, what a person says of them, what is the matter. */
  segment: CustomerSegment;
  /** Risks that show before anything is overdue. */
  alerts: readonly RiskAlert[];
  /** Under which policy they are, who chose it, and how patient it is. */
  policy: PanelPolicy;
  /** The policies that they could be given. */
  policies: readonly Pick<Policy, 'id' | 'name'>[];
  /** The day of the newest balance list that spoke of this customer; null when none did. */
  dataAsOf: PlainDate | null;
  lastPayment: { amount: Money; paidOn: PlainDate } | null;
  paidThisYear: readonly Money[];
  /** The newest written reminder's day, for the guard before writing. */
  lastWrittenOn: PlainDate | null;
  /** Money paid without naming a document; it is already taken off `standings`. */
  onAccount: readonly Money[];
  /** The newest page of what happened; `timeline` brings the others. */
  history: Timeline;
};

/** A customer and the day on which they are looked at. */
export type CustomerPanelArgs = DayCircumstances & { customerId: string };

/** Everything that the panel shows, from one read of the customer's rows; null when there is no such customer. */
export function customerPanel(ledger: Ledger, args: CustomerPanelArgs): Promise<CustomerPanel | null> {
  return readTogether(ledger, panelTables(ledger), async () => readPanel(ledger, args));
}

/** The same inside a transaction over `panelTables`, with what was read there before: contacts of theirs, all settings. */
export async function readPanel(
  ledger: Ledger,
  args: CustomerPanelArgs,
  known: { contactIds?: readonly string[]; settings?: readonly SettingRow[] } = {},
): Promise<CustomerPanel | null> {
  const { customerId, today, calendar } = args;
  const [file, ground, acts] = await Promise.all([
    readCustomerFile(ledger, customerId, known.contactIds),
    readStandingGround(ledger, known.settings),
    ledger.acts.where('customerId').equals(customerId).toArray(),
  ]);
  if (!file) return null;
  return panelOf(situationIn(classedFile(file, ground), ground.book, { today, calendar }), acts, ground.book);
}

/** The tables that a panel is read from, for a transaction around it. */
export function panelTables(ledger: Ledger) {
  return [...tablesOfFile(ledger), ...tablesOfPolicyBook(ledger), ledger.viewState, ledger.acts];
}

function panelOf(situation: Situation, acts: readonly Act[], book: PolicyBook): CustomerPanel {
  const { file, on, open, disputes, promises, onAccount, history } = situation;
  const payments = effectiveRows(file.payments).toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1));
  const last = payments.findLast(isMoney);
  const year = on.today.slice(0, 4);
  return {
    customer: shownCustomer(file.customer),
    contacts: mainContactFirst(
      file.contacts.filter((contact) => contact.voided === null),
      file.customer,
    ),
    relationship: situation.relationship,
    pattern: paymentPattern(situation),
    standings: currencyStandings(open, onAccount, on.today),
    invoices: open.map(invoiceLine),
    disputes,
    promises: promises
      .filter(({ state, isAnswered }) => state === 'open' || (isMissed(state) && !isAnswered))
      .filter(({ state, promise }) => state === 'open' || isStillOwed(promise, open))
      .toReversed(),
    plans: { running: situation.plans.filter(({ plan }) => isStillOwed(plan, open)), offered: offeredIn(situation) },
    followUps: situation.followUps,
    nextStep: nextStepOf(situation),
    segment: segmentOfCustomer(situation),
    alerts: alertsOf(situation),
    policy: panelPolicy(situation, book),
    policies: [...new Map(book.policies.map(({ id, name }) => [id, { id, name: name ?? null }])).values()],
    dataAsOf: newestList(file),
    lastPayment: last ? { amount: last.amount, paidOn: last.paidOn } : null,
    paidThisYear: totalsByCurrency(
      payments.filter((payment) => isMoney(payment) && payment.paidOn.startsWith(year)).map(({ amount }) => amount),
    ),
    lastWrittenOn: history.lastWritten?.on ?? null,
    onAccount,
    history: firstPage(situation, acts),
  };
}

function panelPolicy(situation: Situation, book: PolicyBook): PanelPolicy {
  const { id, name = null, minimumGapDays, promiseToleranceDays, staleAfterDays, tolerances } = situation.policy;
  const { from } = policyFor(situation, book);
  return { id, name, from, minimumGapDays, promiseToleranceDays, staleAfterDays, tolerances };
}

function firstPage({ file, on, open, promises }: Situation, acts: readonly Act[]): Timeline {
  const log = { rows: file.log, until: null };
  const openIds = new Set(open.map(({ invoice }) => invoice.id));
  return timelinePage({ ...file, promises, openIds, acts, log }, on.calendar, { before: null, limit: entriesPerPage });
}

function invoiceLine({ invoice, open, daysLate, gates }: OpenLine): InvoiceLine {
  const holds = (code: GateCode) => gates.some((gate) => gate.code === code);
  const mark = holds('disputed') ? 'disputed' : holds('promise-open') ? 'promised' : null;
  return { invoice, open, daysLate, mark: mark ?? (invoice.type === 'credit-note' ? 'credit-note' : null) };
}

function isMissed(state: PromiseState): boolean {
  return state === 'broken' || state === 'partially-kept';
}

function offeredIn({ file, open }: Situation): PlanOption[] {
  return openOptions(file.plans).filter(({ rows }) => rows.some((row) => isStillOwed(row, open)));
}

function isStillOwed(promise: Pick<PaymentPromise, 'invoiceIds'>, open: readonly OpenLine[]): boolean {
  return open.some(
    (line) => line.open.minor > 0 && (promise.invoiceIds.length === 0 || promise.invoiceIds.includes(line.invoice.id)),
  );
}

function newestList(file: CustomerFile): PlainDate | null {
  const days = file.balanceReports.filter((report) => report.voided === null).map((report) => report.asOf);
  return days.reduce<PlainDate | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}
