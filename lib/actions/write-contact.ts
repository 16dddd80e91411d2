import type { Contact } from '@/lib/domain/contact';
import type { Ledger } from '@/lib/ledger/database';
import { contactId, contactValue } from './contact-id';
import type { Pen } from './pen';

/** An address or number as a person gives it. */
export type ContactDraft = Pick<Contact, 'kind' | 'value'> &
  Partial<Pick<Contact, 'name' | 'role' | 'language' | 'formOfAddress' | 'duty'>>;

/**
 * Writes one address or number of a customer; one that was taken back before comes back.
 * @returns its id, or null when the value is no address or number.
 */
export async function writeContact(
  ledger: Ledger,
  pen: Pen,
  customerId: string,
  draft: ContactDraft,
): Promise<string | null> {
  const value = contactValue(draft.kind, draft.value);
  if (value === null) return null;
  const id = contactId(customerId, draft.kind, value);
  const { name = null, role = null, language = null, formOfAddress = null, duty } = draft;
  const part = duty === undefined ? {} : { duty };
  const there = await ledger.contacts.get(id);
  if (!there)
    return pen.add(
      'contacts',
      { customerId, kind: draft.kind, value, name, role, language, formOfAddress, ...part },
      id,
    );
  await pen.change('contacts', id, {
    voided: null,
    name: name ?? there.name,
    role: role ?? there.role,
    language: language ?? there.language,
    formOfAddress: formOfAddress ?? there.formOfAddress,
    ...part,
  });
  return id;
}
