import type { InvoiceBalance } from './balance';
import { addWorkingDays, type Calendar } from './calendar';
import { outcomesOnTheWay, type LogEntry } from './contact-log';
import type { CustomerFile } from './customer-file';
import { effectiveRows } from './effective-rows';
import { addDays, type PlainDate } from './plain-date';
import { isWithinTolerance, type Tolerances } from './policy';

/** Working days that a bank, or an approval at the customer's, may take until money that is on its way shows. */
const onTheWayDays = 5;

/** Until when money is on its way for a document; null when none is. */
export type InPayment = (balance: InvoiceBalance) => PlainDate | null;

type Facts = Pick<CustomerFile, 'customer' | 'payments' | 'log'>;

/**
 * Whether a document is in payment (RULE-1): a payment that is dated ahead covers it, the customer said that it is on its
 * way, or they pay by direct debit and the bank still has its time. Ends by itself, so that a debit that came back is seen.
 */
export function inPayment(
  file: Facts,
  on: { today: PlainDate; calendar: Calendar; tolerances: Tolerances },
): (open: readonly InvoiceBalance[]) => InPayment {
  const coming = effectiveRows(file.payments).filter(({ paidOn }) => paidOn > on.today);
  const said = effectiveRows(file.log).filter(isOnTheWay);
  const isAutomatic = file.customer.paymentPolicy?.automatic === true;
  if (coming.length === 0 && said.length === 0 && !isAutomatic) return () => () => null;
  const grace = (day: PlainDate) => addDays(addWorkingDays(day, onTheWayDays, on.calendar), 1);
  return (open) => {
    const covered = coveredAhead(open, coming, on.tolerances);
    return ({ invoice }) => {
      const told = said
        .filter(({ invoiceIds }) => invoiceIds.length === 0 || invoiceIds.includes(invoice.id))
        .map((entry) => grace(entry.expectedOn ?? entry.on));
      const debit = isAutomatic && invoice.dueOn !== null ? [grace(invoice.dueOn)] : [];
      const days = [covered.get(invoice.id) ?? '', ...told, ...debit].filter((until) => until > on.today);
      return days.toSorted().at(-1) ?? null;
    };
  };
}

function isOnTheWay({ outcome, direction }: LogEntry): boolean {
  return direction !== 'internal' && outcomesOnTheWay.some((one) => one === outcome);
}

/** Documents that payments dated ahead settle, with the last of their days; money without a document goes to the oldest. */
function coveredAhead(
  open: readonly InvoiceBalance[],
  coming: readonly CustomerFile['payments'][number][],
  tolerances: Tolerances,
): Map<string, PlainDate> {
  const until = new Map<string, PlainDate>();
  const left = new Map(coming.map((payment) => [payment, payment.amount.minor]));
  for (const { invoice, open: owed } of open) {
    let rest = owed.minor;
    let last: PlainDate = '';
    for (const payment of coming) {
      const isOurs = payment.invoiceId === invoice.id || (payment.invoiceId === null && payment.creditNoteId === null);
      if (!isOurs || payment.amount.currency !== owed.currency || rest <= 0) continue;
      const taken = Math.min(rest, left.get(payment) ?? 0);
      if (taken <= 0) continue;
      left.set(payment, (left.get(payment) ?? 0) - taken);
      rest -= taken;
      last = payment.paidOn > last ? payment.paidOn : last;
    }
    if (last !== '' && isWithinTolerance({ ...owed, minor: rest }, tolerances)) until.set(invoice.id, last);
  }
  return until;
}
