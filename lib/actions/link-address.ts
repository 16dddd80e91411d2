import { addressKey } from '@/lib/text/addresses';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/**
 * Remembers a person's choice: this address or domain is that customer, or with null is nobody's and is never asked about
 * again. Addresses are kept under their comparing form (`addressKey`), domains in lower case.
 */
export function linkAddress(here: Circumstances, written: string, customerId: string | null): Promise<Done<void>> {
  return perform(here, 'link-address', async (pen) => {
    const address = written.includes('@') ? addressKey(written) : written.trim().toLowerCase();
    const [link] = await here.ledger.addressLinks.where('address').equals(address).toArray();
    if (link) await pen.change('addressLinks', link.id, { customerId, voided: null });
    else await pen.add('addressLinks', { address, customerId });
  });
}
