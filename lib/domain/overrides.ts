import type { Customer } from './customer';

/**
 * Fields of a customer that an import writes. A person's correction goes into `<field>Override`, so that the next import
 * neither loses it nor is hidden by it for ever (reference: records §3); the screen shows the override where there is one.
 */
export const importedCustomerFields = ['name', 'taxId'] as const satisfies readonly (keyof Customer)[];

type Overridden = { nameOverride?: string | null; taxIdOverride?: string | null };

/** The customer as the person wants it shown: override ?? imported. */
export function shownCustomer<T extends Pick<Customer, 'name' | 'taxId'>>(customer: T & Overridden): T {
  const { nameOverride, taxIdOverride } = customer;
  if (!nameOverride && !taxIdOverride) return customer;
  return { ...customer, name: nameOverride ?? customer.name, taxId: taxIdOverride ?? customer.taxId };
}
