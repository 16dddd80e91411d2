import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import { writeContact, type ContactDraft } from './write-contact';

/** Adds an address or number to a customer. @returns its id, or null when the value is no address or number. */
export function addContact(here: Circumstances, customerId: string, draft: ContactDraft): Promise<Done<string | null>> {
  return perform(here, 'add-contact', (pen) => writeContact(here.ledger, pen, customerId, draft));
}
