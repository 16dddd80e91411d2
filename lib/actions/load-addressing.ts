import { addressKey, isAutomatic } from '@/lib/text/addresses';

/** How addresses are read: compared, traced to a company's own domain, and told from machines. */
export type AddressReading = {
  keyOf: (address: string) => string;
  domainOf: (address: string) => string | null;
  isAutomatic: (address: string) => boolean;
};

/**
 * Loads what views need to read addresses with, since they may not read text themselves: the list of public suffixes is
 * large and comes in its own chunk.
 */
export async function loadAddressing(): Promise<AddressReading> {
  const { loadOwnDomainOf } = await import('@/lib/text/domains');
  return { keyOf: addressKey, domainOf: await loadOwnDomainOf(), isAutomatic };
}
