import type { Contact } from '@/lib/domain/contact';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/** What may be written about a contact; its address or number is what it is: another one is another contact. */
export type ContactChange = Partial<Pick<Contact, 'name' | 'role' | 'language' | 'formOfAddress'>> & {
  /** True takes the contact back, false restores it. */
  removed?: boolean;
};

export function changeContact(here: Circumstances, contactId: string, patch: ContactChange): Promise<Done<void>> {
  return perform(here, 'change-contact', async (pen) => {
    const { removed, ...fields } = patch;
    const contact = await here.ledger.contacts.get(contactId);
    if (!contact) return;
    const removal = { at: pen.at, by: here.by, reason: 'removed' };
    const voided = removed === undefined ? contact.voided : removed ? (contact.voided ?? removal) : null;
    await pen.change('contacts', contactId, { ...fields, voided });
  });
}
