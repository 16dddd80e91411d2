import type { CustomerFile } from './customer-file';
import { effectiveRows } from './effective-rows';
import { groupBy } from './group-by';
import type { Invoice } from './invoice';
import { money, totalsByCurrency, type Money } from './money';
import type { BalanceReport, Payment } from './payment';
import type { PlainDate } from './plain-date';
import { toleranceOf, type Tolerances } from './policy';

/** What is still open of one document, in signed minor units: a credit note is negative, an overpaid invoice too. */
export type InvoiceBalance = {
  invoice: Invoice;
  open: Money;
  /** The day of the open-balance list that the balance starts from; null when no list spoke. */
  reportedOn: PlainDate | null;
  /** Lists of one day disagree; the lower balance was taken, since nobody is chased for more. */
  isDisputedByLists: boolean;
};

/**
 * The open balance of a document (reference: records §4): total − effective payments; where an open-balance list spoke,
 * its reported open − payments dated after its as-of day. Cancelled and voided documents are 0.
 * @param payments rows of this document, those that take others back included; rows of other documents are passed over
 * @param reports rows of this document; rows of others are passed over
 */
export function balanceOf(
  invoice: Invoice,
  payments: readonly Payment[],
  reports: readonly BalanceReport[],
): InvoiceBalance {
  const { currency } = invoice.total;
  const nothing = { invoice, open: money(0, currency), reportedOn: null, isDisputedByLists: false };
  if (invoice.cancelled || invoice.voided !== null) return nothing;
  const report = listedBalances(invoice, reports).at(-1) ?? null;
  const from = report?.open.minor ?? invoice.total.minor;
  const received = paymentsOf(invoice, payments)
    .filter((payment) => report === null || payment.paidOn > report.asOf)
    .reduce((sum, payment) => sum + receivedMinor(invoice, payment), 0);
  const spoken = { reportedOn: report?.asOf ?? null, isDisputedByLists: report?.disagree ?? false };
  // A used-up credit note is 0 and never turns into a debt; lists write its balance with either sign.
  const minor = invoice.type === 'credit-note' ? -Math.max(0, Math.abs(from) - received) : from - received;
  return { invoice, open: money(minor, currency), ...spoken };
}

/** The balance of every document of a customer that is neither cancelled nor voided, in the file's order. */
export function openBalances(file: Pick<CustomerFile, 'invoices' | 'payments' | 'balanceReports'>): InvoiceBalance[] {
  // Voids are looked up over the whole file first: a row that takes a payment back need not name its invoice.
  const effective = effectiveRows(file.payments);
  const payments = groupBy(effective, (payment) => payment.invoiceId);
  const credits = groupBy(effective, (payment) => payment.creditNoteId);
  const reports = groupBy(file.balanceReports, (report) => report.invoiceId);
  return file.invoices
    .filter((invoice) => !invoice.cancelled && invoice.voided === null)
    .map((invoice) => {
      const rows = payments.get(invoice.id) ?? [];
      const applied = invoice.type === 'credit-note' ? (credits.get(invoice.id) ?? []) : [];
      return balanceOf(invoice, [...new Set([...rows, ...applied])], reports.get(invoice.id) ?? []);
    });
}

export type BalanceState = 'open' | 'partly-paid' | 'paid' | 'overpaid';

/**
 * Money that was paid without naming a document, per currency: it lowers what a customer owes. Only payments after the
 * newest balance list count, because that list has already taken the earlier ones into account.
 */
export function moneyOnAccount(file: Pick<CustomerFile, 'payments' | 'balanceReports'>): Money[] {
  const listed = file.balanceReports.filter((report) => report.voided === null).map((report) => report.asOf);
  const asOf = listed.reduce((newest, day) => (day > newest ? day : newest), '');
  const loose = effectiveRows(file.payments).filter(
    (payment) => payment.invoiceId === null && payment.creditNoteId === null && payment.paidOn > asOf,
  );
  return totalsByCurrency(loose.map(({ amount }) => amount)).filter(({ minor }) => minor !== 0);
}

/** How a document stands: differences up to the tolerance of its currency count as paid. */
export function balanceState({ invoice, open }: InvoiceBalance, tolerances: Tolerances): BalanceState {
  const tolerance = toleranceOf(tolerances, open.currency);
  if (Math.abs(open.minor) <= tolerance) return 'paid';
  if (invoice.type === 'credit-note') return -open.minor < invoice.total.minor ? 'partly-paid' : 'open';
  if (open.minor < 0) return 'overpaid';
  return open.minor < invoice.total.minor ? 'partly-paid' : 'open';
}

/** The payments that count for a document: on it, or (for a credit note) made with it, in its own currency. */
export function paymentsOf(invoice: Invoice, payments: readonly Payment[]): Payment[] {
  const { currency } = invoice.total;
  return effectiveRows(payments).filter(
    (payment) =>
      payment.amount.currency === currency &&
      (payment.invoiceId === invoice.id || (invoice.type === 'credit-note' && payment.creditNoteId === invoice.id)),
  );
}

/** Minor units by which a payment brings a document nearer to 0; a refund of a credit note is money out, so unsigned. */
export function receivedMinor(invoice: Invoice, payment: Payment): number {
  return invoice.type === 'credit-note' ? Math.abs(payment.amount.minor) : payment.amount.minor;
}

/** One balance a day as lists reported it, oldest first; of several on one day the lower, with whether they disagreed. */
export function listedBalances(
  invoice: Invoice,
  reports: readonly BalanceReport[],
): { asOf: PlainDate; open: Money; createdAt: string; disagree: boolean }[] {
  const own = reports.filter(
    (report) =>
      report.invoiceId === invoice.id && report.voided === null && report.open.currency === invoice.total.currency,
  );
  return [...groupBy(own, (report) => report.asOf)]
    .map(([asOf, sameDay]) => {
      const lower = sameDay.reduce((least, report) => (report.open.minor < least.open.minor ? report : least));
      const disagree = sameDay.some((report) => report.open.minor !== lower.open.minor);
      return { asOf, open: lower.open, createdAt: lower.createdAt, disagree };
    })
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
}
