import type { Customer } from '@/lib/domain/customer';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import { writeContact, type ContactDraft } from './write-contact';

/** What a person knows of a new customer, or a signature tells. */
export type CustomerDraft = Pick<Customer, 'name'> &
  Partial<Pick<Customer, 'taxId' | 'country' | 'timeZone' | 'language' | 'formOfAddress' | 'terms' | 'notes'>> & {
    contacts: readonly ContactDraft[];
  };

/** Creates a customer with their addresses and numbers. @returns the customer's id. */
export function createCustomer(here: Circumstances, draft: CustomerDraft): Promise<Done<string>> {
  return perform(here, 'create-customer', async (pen) => {
    const { contacts, name, ...known } = draft;
    const customerId = await pen.add('customers', { ...unknownCustomer, ...known, name: name.trim() });
    for (const contact of contacts) await writeContact(here.ledger, pen, customerId, contact);
    return customerId;
  });
}

/** A customer of whom nothing but the name is known. */
export const unknownCustomer = {
  taxId: null,
  country: null,
  timeZone: null,
  language: null,
  formOfAddress: null,
  consumer: null,
  owner: null,
  notes: null,
  terms: null,
  situation: null,
  segmentOverride: null,
  paymentPolicy: null,
  pausedUntil: null,
  blocked: false,
  policyId: null,
  mergedInto: null,
  source: null,
  sourceId: null,
} as const satisfies Partial<Customer>;
