import { keptRung } from '@/lib/domain/kept-rung';
import { dayInZone } from '@/lib/domain/plain-date';
import { policyOfInvoice } from '@/lib/domain/policy';
import { situationIn } from '@/lib/domain/policy-book';
import { readCustomerFile } from '@/lib/ledger/customer-file';
import { readPolicyBook } from '@/lib/ledger/policy-book';
import { placeOutcomes, type PlaceChoice } from './choose-policy';
import type { Circumstances, Done } from './circumstances';
import { silentEntry } from './log-contact';
import { perform } from './perform';

export type InvoicePolicyChoice = {
  customerId: string;
  invoiceIds: readonly string[];
  /** Null: as the customer. */
  policyId: string | null;
  /** What becomes of the place of those that were reminded of already. */
  place: PlaceChoice;
};

/**
 * Gives invoices a policy of their own, which wins over the customer's, or takes it back. Where they were reminded of, what
 * becomes of their place is a note in the log about them alone (RULE-8).
 */
export function chooseInvoicePolicy(here: Circumstances, choice: InvoicePolicyChoice): Promise<Done<void>> {
  const { customerId, policyId, place } = choice;
  const { ledger, today, calendar } = here;
  return perform(here, 'choose-policy', async (pen) => {
    const book = await readPolicyBook(ledger);
    const before = await readCustomerFile(ledger, customerId);
    if (!before) return;
    const chosen = new Set(choice.invoiceIds);
    const invoices = before.invoices.map((one) => (chosen.has(one.id) ? { ...one, policyId } : one));
    const invoiceIds = invoices.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
    const [first] = invoiceIds;
    if (first === undefined) return;
    for (const id of invoiceIds) await pen.change('invoices', id, { policyId });
    const old = situationIn(before, book, { today, calendar });
    if (place !== 'by-hand' && !invoiceIds.some((id) => old.history.rungs.has(id))) return;
    const next = policyOfInvoice(situationIn({ ...before, invoices }, book, { today, calendar }).policy, first);
    const theirs = { ...old, open: old.open.filter(({ invoice }) => chosen.has(invoice.id)) };
    const rung = place === 'keep' ? keptRung(theirs, next) : null;
    const kind = { direction: 'internal', channel: 'note', evidence: 'logged', outcome: placeOutcomes[place] } as const;
    const on = dayInZone(pen.at, calendar.timeZone);
    await pen.add('log', { ...silentEntry, ...kind, customerId, invoiceIds, rung, policyId: next.id, on, at: pen.at });
  });
}
