import type { Contact } from './contact';
import type { Customer } from './customer';

/**
 * The address that a person chose to write to, kept with the customer so that there is one: two marks on two contacts could
 * contradict each other after a merge.
 */
export type MainContact = { mainContactId?: string | null };

/** A customer as far as the choice of their address goes. */
export type Addressed = Pick<Customer, 'id'> & MainContact;

/** Contacts with the chosen one first; the others keep their order. A choice that was taken back chooses nobody. */
export function mainContactFirst<C extends Pick<Contact, 'id'>>(
  contacts: readonly C[],
  { mainContactId }: Addressed,
): C[] {
  const chosen = contacts.filter(({ id }) => id === mainContactId);
  return [...chosen, ...contacts.filter(({ id }) => id !== mainContactId)];
}
