import { listedBalances, paymentsOf, receivedMinor } from './balance';
import type { CustomerFile } from './customer-file';
import { effectiveRows } from './effective-rows';
import { groupBy } from './group-by';
import type { Invoice } from './invoice';
import { money, type Money } from './money';
import { grantedSource, type Payment } from './payment';
import { addDays, type PlainDate } from './plain-date';
import type { Instant } from './row';

/**
 * Money that reached us, as far as the facts can tell. A payment has one day; a balance list that lowers a balance only
 * says that the money came between the list before it and its own day.
 */
export type Receipt = {
  /** Null: not assigned to a document. */
  invoiceId: string | null;
  amount: Money;
  /** The first and last day on which it can have come. */
  from: PlainDate;
  to: PlainDate;
  /** When the row was made, which orders receipts and promises of one day. */
  recordedAt: Instant;
  isPayment: boolean;
  /** What we granted ourselves, a discount or a credit: it settles, and no money came. */
  isGranted?: boolean;
};

type Facts = Pick<CustomerFile, 'invoices' | 'payments' | 'balanceReports'>;

/**
 * Everything received from a customer up to a day, oldest first: payments, and what balance lists say was paid without a
 * payment row. A list that has not yet seen a payment (its balance is still too high) explains the next list's drop.
 */
export function receiptsOf(file: Facts, today: PlainDate): Receipt[] {
  const payments = groupBy(effectiveRows(file.payments), (payment) => payment.invoiceId);
  const reports = groupBy(file.balanceReports, (report) => report.invoiceId);
  const unassigned = (payments.get(null) ?? []).map((payment) => paymentReceipt(null, payment));
  const assigned = file.invoices
    .filter((invoice) => invoice.type !== 'credit-note' && invoice.voided === null && !invoice.cancelled)
    .flatMap((invoice) =>
      receiptsOfInvoice(invoice, {
        payments: payments.get(invoice.id) ?? [],
        balanceReports: reports.get(invoice.id) ?? [],
      }),
    );
  return [...unassigned, ...assigned]
    .filter((receipt) => receipt.from <= today)
    .toSorted(
      (a, b) =>
        compare(a.to, b.to) ||
        compare(a.from, b.from) ||
        compare(a.recordedAt, b.recordedAt) ||
        // Of one moment the order of rows decides nothing.
        compare(a.invoiceId ?? '', b.invoiceId ?? ''),
    );
}

function receiptsOfInvoice(invoice: Invoice, rows: Pick<CustomerFile, 'payments' | 'balanceReports'>): Receipt[] {
  const paid = paymentsOf(invoice, rows.payments);
  const receipts = paid.map((payment) => paymentReceipt(invoice.id, payment));
  let before = { asOf: '0000-01-01', minor: invoice.total.minor };
  // What the list before claimed too much: payments it had not seen, which must not be counted twice.
  let unseen = 0;
  for (const list of listedBalances(invoice, rows.balanceReports)) {
    const known = paid
      .filter(({ paidOn }) => paidOn > before.asOf && paidOn <= list.asOf)
      .reduce((sum, payment) => sum + receivedMinor(invoice, payment), 0);
    const drop = before.minor - known - unseen - list.open.minor;
    unseen = Math.max(0, -drop);
    if (drop > 0) {
      receipts.push({
        invoiceId: invoice.id,
        amount: money(drop, invoice.total.currency),
        from: before.asOf === '0000-01-01' ? (invoice.issuedOn ?? before.asOf) : addDays(before.asOf, 1),
        to: list.asOf,
        recordedAt: list.createdAt,
        isPayment: false,
      });
    }
    before = { asOf: list.asOf, minor: list.open.minor };
  }
  return receipts;
}

function paymentReceipt(invoiceId: string | null, { amount, paidOn, createdAt, source }: Payment): Receipt {
  const receipt = { invoiceId, amount, from: paidOn, to: paidOn, recordedAt: createdAt };
  return source === grantedSource ? { ...receipt, isPayment: false, isGranted: true } : { ...receipt, isPayment: true };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
