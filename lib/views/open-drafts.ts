import { shownCustomer } from '@/lib/domain/overrides';
import type { Ledger } from '@/lib/ledger/database';
import type { DraftRow } from '@/lib/ledger/local-rows';

/** A letter of ours about whose sending we are not sure, with whom it was for. */
export type OpenDraft = { draft: DraftRow; customerName: string; contactName: string | null };

/** Letters that wait in a compose or for the person's answer "did you send it?", newest first. */
export async function openDrafts(ledger: Ledger): Promise<OpenDraft[]> {
  return ledger.transaction('r', [ledger.drafts, ledger.customers, ledger.contacts], async () => {
    const drafts = await ledger.drafts.where('state').anyOf('asking', 'waiting').toArray();
    const [customers, contacts] = await Promise.all([
      ledger.customers.bulkGet(drafts.map((draft) => draft.customerId)),
      ledger.contacts.bulkGet(drafts.map((draft) => draft.contactId ?? '')),
    ]);
    return drafts
      .flatMap((draft, place) => {
        const customer = customers[place];
        return customer
          ? [{ draft, customerName: shownCustomer(customer).name, contactName: contacts[place]?.name ?? null }]
          : [];
      })
      .toSorted((a, b) => (a.draft.insertedAt > b.draft.insertedAt ? -1 : 1));
  });
}
