import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/** Takes back that an address or domain is nobody's: when it writes again, the person is asked again. */
export function askAgainAbout(here: Circumstances, address: string): Promise<Done<void>> {
  return perform(here, 'link-address', async (pen) => {
    const links = await here.ledger.addressLinks.where('address').equals(address).toArray();
    const voided = { at: pen.at, by: here.by, reason: 'asked-again' };
    for (const { id, customerId } of links) if (customerId === null) await pen.change('addressLinks', id, { voided });
  });
}
