import type { Contact } from '@/lib/domain/contact';
import type { Addressed } from '@/lib/domain/main-contact';
import { chooseMainContact } from './choose-main-contact';
import type { Circumstances, Done } from './circumstances';
import { contactValue } from './contact-id';
import type { Pen } from './pen';
import { perform } from './perform';
import { writeContact } from './write-contact';

/**
 * What may be written about a contact. Its address or number is what it is: a corrected one is another contact, which takes
 * the place of this one.
 */
export type ContactChange = Partial<
  Pick<Contact, 'name' | 'role' | 'language' | 'formOfAddress' | 'duty' | 'value'>
> & {
  /** Whether letters go here first. */
  isMain?: boolean;
  /** True takes the contact back, false restores it. */
  removed?: boolean;
};

/** @returns the id under which the contact stands now; null when there is none, or the new value is no address or number. */
export function changeContact(
  here: Circumstances,
  contactId: string,
  { isMain, ...patch }: ContactChange,
): Promise<Done<string | null>> {
  const { ledger } = here;
  return perform(here, 'change-contact', async (pen) => {
    const contact = await ledger.contacts.get(contactId);
    if (!contact) return null;
    const { customerId } = contact;
    const customer: Addressed | undefined = await ledger.customers.get(customerId);
    const now = await written(here, pen, contact, patch);
    if (now === null) return null;
    const wasMain = customer?.mainContactId === contactId;
    await chooseMainContact(ledger, pen, { customerId, contactId: now, isMain: isMain ?? (wasMain || undefined) });
    return now;
  });
}

async function written(
  { ledger, by }: Circumstances,
  pen: Pen,
  contact: Contact,
  { removed, value, ...fields }: Omit<ContactChange, 'isMain'>,
): Promise<string | null> {
  const removal = { at: pen.at, by, reason: 'removed' };
  const { id, customerId, kind, name, role, language, formOfAddress, duty } = contact;
  if (value === undefined || contactValue(kind, value) === contact.value) {
    const voided = removed === undefined ? contact.voided : removed ? (contact.voided ?? removal) : null;
    await pen.change('contacts', id, { ...fields, voided });
    return id;
  }
  const draft = { kind, name, role, language, formOfAddress, ...(duty ? { duty } : {}), ...fields, value };
  const other = await writeContact(ledger, pen, customerId, draft);
  if (other !== null) await pen.change('contacts', id, { voided: removal });
  return other;
}
