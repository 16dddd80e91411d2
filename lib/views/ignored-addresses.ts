import type { Ledger } from '@/lib/ledger/database';

/** Addresses and domains that a person called nobody's, in alphabetical order. */
export async function ignoredAddresses(ledger: Ledger): Promise<string[]> {
  const links = await ledger.addressLinks.orderBy('address').toArray();
  return links.filter((link) => link.customerId === null && link.voided === null).map((link) => link.address);
}
