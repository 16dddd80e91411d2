import { overtakenInvoices, type Overtaken } from '@/lib/domain/overtaken';
import { shownCustomer } from '@/lib/domain/overrides';
import type { Tolerances } from '@/lib/domain/policy';
import type { Ledger } from '@/lib/ledger/database';
import type { DraftRow } from '@/lib/ledger/local-rows';
import { readTogether } from '@/lib/ledger/read-together';

/** A letter of ours about whose sending we are not sure, with whom it was for, and what changed under it meanwhile. */
export type OpenDraft = {
  draft: DraftRow;
  customerName: string;
  contactName: string | null;
  overtaken: readonly Overtaken[];
};

/** `tolerances`: what counts as paid for this customer. */
export type OpenDraftsArgs = { customerId: string; tolerances: Tolerances };

/** A customer's letters that wait in a compose or for the person's answer "did you send it?", newest first. */
export async function openDrafts(ledger: Ledger, { customerId, tolerances }: OpenDraftsArgs): Promise<OpenDraft[]> {
  const own = { customerId };
  return readTogether(ledger, tablesOf(ledger), async () => {
    const kept = await ledger.drafts.where(own).toArray();
    const drafts = kept.filter(({ state }) => state === 'asking' || state === 'waiting');
    if (drafts.length === 0) return [];
    const [customer, contacts, invoices, payments, balanceReports, disputeEvents] = await Promise.all([
      ledger.customers.get(customerId),
      ledger.contacts.bulkGet(drafts.map((draft) => draft.contactId ?? '')),
      ledger.invoices.bulkGet([...new Set(drafts.flatMap(({ invoiceIds }) => invoiceIds))]),
      ledger.payments.where(own).toArray(),
      ledger.balanceReports.where(own).toArray(),
      ledger.disputeEvents.where(own).toArray(),
    ]);
    if (!customer) return [];
    const facts = { invoices: invoices.filter((one) => one !== undefined), payments, balanceReports, disputeEvents };
    return drafts
      .map((draft, place) => ({
        draft,
        customerName: shownCustomer(customer).name,
        contactName: contacts[place]?.name ?? null,
        overtaken: overtakenInvoices(letterOf(draft), facts, tolerances),
      }))
      .toSorted((a, b) => (a.draft.insertedAt > b.draft.insertedAt ? -1 : 1));
  });
}

function letterOf({ invoiceIds, insertedAt, rung, letter }: DraftRow) {
  return { invoiceIds, begunAt: insertedAt, asksForMoney: rung !== null || letter === 'broken-promise' };
}

function tablesOf(ledger: Ledger) {
  return [
    ledger.drafts,
    ledger.customers,
    ledger.contacts,
    ledger.invoices,
    ledger.payments,
    ledger.balanceReports,
    ledger.disputeEvents,
  ];
}
