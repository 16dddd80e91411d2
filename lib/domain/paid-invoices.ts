import { balanceState, openBalances, type InvoiceBalance } from './balance';
import type { CustomerFile } from './customer-file';
import type { Invoice } from './invoice';
import { daysBetween, type PlainDate } from './plain-date';
import type { Tolerances } from './policy';
import type { Receipt } from './receipt';
import { roughSize } from './rough-size';

/** A settled document; `paidOn` null when no list or payment tells the day. */
export type PaidInvoice = { invoice: Invoice; paidOn: PlainDate | null };

/** A list tells only between which days money came; up to this many days the first of them is taken as the day. */
const narrowDays = 7;

/** The documents of a customer that are paid, tolerance included; credit notes are none. */
export function paidInvoices(
  file: Pick<CustomerFile, 'invoices' | 'payments' | 'balanceReports'>,
  receipts: readonly Receipt[],
  tolerances: Tolerances,
): PaidInvoice[] {
  // Receipts are sorted by day: what is left in the map is the last one, which settled the invoice. What we granted later
  // ourselves makes nobody late, so it tells the day only where no money came.
  const ordered = [...receipts.filter(isGranted), ...receipts.filter((receipt) => !isGranted(receipt))];
  const last = new Map(ordered.map((receipt) => [receipt.invoiceId, receipt]));
  return openBalances(file)
    .filter((balance) => balance.invoice.type !== 'credit-note' && isPaid(balance, tolerances))
    .map(({ invoice }) => {
      const receipt = last.get(invoice.id);
      const isNarrow = receipt !== undefined && daysBetween(receipt.from, receipt.to) <= narrowDays;
      return { invoice, paidOn: isNarrow ? receipt.from : null };
    });
}

function isGranted(receipt: Receipt): boolean {
  return receipt.isGranted === true;
}

function isPaid(balance: InvoiceBalance, tolerances: Tolerances): boolean {
  const state = balanceState(balance, tolerances);
  return state === 'paid' || state === 'overpaid';
}

/** How long payments take: null while fewer than 3 invoices tell both days. */
export type PaymentDelays = { averageDelay: number | null; onTimeShare: number };

/** Amount-weighted delay of the invoices whose due day and paid day we know; other currencies by their rough size. */
export function delaysOf(paid: readonly PaidInvoice[]): PaymentDelays {
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
