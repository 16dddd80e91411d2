import { chooseMainContact } from './choose-main-contact';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import { writeContact, type ContactDraft } from './write-contact';

/** `isMain`: letters go here first. */
export type NewContact = ContactDraft & { isMain?: boolean };

/** Adds an address or number to a customer. @returns its id, or null when the value is no address or number. */
export function addContact(
  here: Circumstances,
  customerId: string,
  { isMain, ...draft }: NewContact,
): Promise<Done<string | null>> {
  return perform(here, 'add-contact', async (pen) => {
    const contactId = await writeContact(here.ledger, pen, customerId, draft);
    if (contactId !== null) await chooseMainContact(here.ledger, pen, { customerId, contactId, isMain });
    return contactId;
  });
}
