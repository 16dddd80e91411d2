import { balanceOf } from './balance';
import type { CustomerFile } from './customer-file';
import { holdsBack, openDisputes } from './dispute';
import { effectiveRows } from './effective-rows';
import type { Invoice } from './invoice';
import { isWithinTolerance, type Tolerances } from './policy';
import type { Instant } from './row';

/** What became of a document since a letter about it was begun. */
export type Overtaken = { invoice: Invoice; by: 'cancelled' | 'credited' | 'paid' | 'disputed' };

/** A letter that has not left: what it is about, when it was begun, and whether it asks for the money. */
export type BegunLetter = { invoiceIds: readonly string[]; begunAt: Instant; asksForMoney: boolean };

type Facts = Pick<CustomerFile, 'invoices' | 'payments' | 'balanceReports' | 'disputeEvents'>;

/**
 * The documents of a begun letter that have nothing open any more though they had, or that were disputed meanwhile, which
 * matters to a letter that asks for money (RULE-10). What was so already when it was begun is no news to who wrote it.
 */
export function overtakenInvoices(letter: BegunLetter, facts: Facts, tolerances: Tolerances): Overtaken[] {
  const disputed = letter.asksForMoney ? disputedSince(letter.begunAt, facts) : () => false;
  return letter.invoiceIds.flatMap((id): Overtaken[] => {
    const invoice = facts.invoices.find((one) => one.id === id);
    if (!invoice || invoice.type === 'credit-note') return [];
    if (invoice.cancelled || invoice.voided !== null) return [{ invoice, by: 'cancelled' }];
    const settled = settledSince(letter.begunAt, invoice, facts, tolerances);
    if (settled) return [{ invoice, by: settled }];
    return disputed(id) ? [{ invoice, by: 'disputed' }] : [];
  });
}

function settledSince(
  begunAt: Instant,
  invoice: Invoice,
  { payments, balanceReports }: Facts,
  tolerances: Tolerances,
): 'credited' | 'paid' | null {
  const wasThere = ({ createdAt }: { createdAt: Instant }) => createdAt <= begunAt;
  const isSettled = (rows: Pick<Facts, 'payments' | 'balanceReports'>) =>
    isWithinTolerance(balanceOf(invoice, effectiveRows(rows.payments), rows.balanceReports).open, tolerances);
  if (!isSettled({ payments, balanceReports })) return null;
  if (isSettled({ payments: payments.filter(wasThere), balanceReports: balanceReports.filter(wasThere) })) return null;
  const since = effectiveRows(payments).filter((payment) => payment.invoiceId === invoice.id && !wasThere(payment));
  return since.some(({ creditNoteId }) => creditNoteId !== null) ? 'credited' : 'paid';
}

/** Whether a document is in a dispute that was opened after an instant; one that names none speaks of all. */
function disputedSince(begunAt: Instant, { disputeEvents }: Facts): (invoiceId: string) => boolean {
  const opened = new Set(
    disputeEvents.filter(({ what, createdAt }) => what === 'opened' && createdAt > begunAt).map((one) => one.disputeId),
  );
  // Only whether it is open counts here, not on which day it was opened.
  const disputes = openDisputes(disputeEvents, 'UTC').filter(({ disputeId }) => opened.has(disputeId));
  return (id) => disputes.some((dispute) => holdsBack(dispute, id));
}
