import { openBalances } from './balance';
import type { Gate } from './gates';
import { addDays } from './plain-date';
import { isWithinTolerance } from './policy';
import { receiptsOf } from './receipt';
import { coveredCurrencies, owesAnything } from './remindable';
import { overdueLines, type Situation } from './situation';

/** Days for which a document that was paid while we asked for it still says so; later it is history. */
const toldDays = 30;

/**
 * "Paid" of documents. When nothing is owed, what was settled lately says so, or the customer as a whole; beside debts only
 * what we were asking for, lest years of paid invoices bury the gates that matter. Debts that credits cover count as paid.
 */
export function paidGates(situation: Situation): Gate[] {
  const { file, history, on, policy } = situation;
  const isSettled = !owesAnything(situation);
  const recent = new Set(
    receiptsOf(file, on.today)
      .filter(({ to }) => to <= on.today && addDays(to, toldDays) >= on.today)
      .map(({ invoiceId }) => invoiceId),
  );
  const open = new Set(situation.open.filter(({ open: { minor } }) => minor > 0).map(({ invoice }) => invoice.id));
  const settled = openBalances(file)
    .filter(({ invoice, open: { minor } }) => invoice.type !== 'credit-note' && minor <= 0 && !open.has(invoice.id))
    .filter(({ invoice: { id } }) => recent.has(id) && (isSettled || history.rungs.has(id)));
  const covered = coveredCurrencies(situation);
  const byCredit = overdueLines(situation).filter(
    ({ gates, open: owed }) =>
      gates.length === 0 && covered.has(owed.currency) && !isWithinTolerance(owed, policy.tolerances),
  );
  const gates: Gate[] = [...settled, ...byCredit].map(({ invoice }) => ({ code: 'paid', invoiceId: invoice.id }));
  const isSaid = gates.length > 0 || situation.open.some((line) => line.gates.length > 0);
  return isSettled && !isSaid ? [{ code: 'paid' }] : gates;
}
