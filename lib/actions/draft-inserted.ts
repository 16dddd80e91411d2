import type { DraftRow } from '@/lib/ledger/local-rows';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import { writeOffer, type PlanOptionDraft } from './propose-plans';

/** A letter that was put into a compose, and how it is recognised there. */
export type InsertedLetter = Omit<DraftRow, 'id' | 'state' | 'insertedAt' | 'settledAt' | 'logId'>;

/**
 * Remembers that a letter stands in a compose. It counts as a contact only with evidence of sending (`settle-draft`).
 * A second letter in the same compose takes the first one's place.
 * @param offers ways to pay that it offers and that the ledger does not hold yet
 * @returns the draft's id.
 */
export function draftInserted(
  here: Circumstances,
  letter: InsertedLetter,
  offers: readonly PlanOptionDraft[] = [],
): Promise<Done<string>> {
  return perform(here, 'draft-inserted', async (pen) => {
    const earlier = await here.ledger.drafts.where('composeKey').equals(letter.composeKey).toArray();
    for (const draft of earlier) {
      if (draft.state === 'waiting') await pen.keepDraft({ ...draft, state: 'discarded', settledAt: pen.at });
    }
    const id = here.newId();
    await pen.keepDraft({ ...letter, id, state: 'waiting', insertedAt: pen.at, settledAt: null, logId: null });
    const { customerId, invoiceIds } = letter;
    await writeOffer(here, pen, { customerId, invoiceIds, options: offers });
    return id;
  });
}
