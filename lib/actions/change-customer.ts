import type { Customer } from '@/lib/domain/customer';
import type { MainContact } from '@/lib/domain/main-contact';
import { importedCustomerFields } from '@/lib/domain/overrides';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/** What a person may write about a customer. */
export type CustomerChange = Partial<
  Pick<
    Customer,
    | 'name'
    | 'taxId'
    | 'country'
    | 'timeZone'
    | 'language'
    | 'formOfAddress'
    | 'consumer'
    | 'owner'
    | 'notes'
    | 'terms'
    | 'situation'
    | 'segmentOverride'
    | 'paymentPolicy'
    | 'pausedUntil'
    | 'blocked'
    | 'preferredWay'
  >
> &
  MainContact;

/**
 * Changes what we know about a customer. What an import wrote is not overwritten but overridden, so that the correction
 * outlives the next import.
 */
export function changeCustomer(here: Circumstances, customerId: string, patch: CustomerChange): Promise<Done<void>> {
  return perform(here, 'change-customer', async (pen) => {
    const customer = await here.ledger.customers.get(customerId);
    if (!customer) return;
    await pen.change('customers', customerId, customer.source === null ? patch : overriding(customer, patch));
  });
}

function overriding(customer: Customer, patch: CustomerChange): CustomerChange {
  const fields = Object.entries(patch).map(([field, value]) => {
    if (!(importedCustomerFields as readonly string[]).includes(field)) return [field, value];
    // Writing the imported value again takes the correction back.
    return [`${field}Override`, value === customer[field as keyof Customer] ? null : value];
  });
  return Object.fromEntries(fields);
}
