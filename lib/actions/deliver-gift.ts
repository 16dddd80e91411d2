import { giftsToDeliver } from '@/lib/domain/incentive-redemption';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import { noteIncentive, silentIncentive } from './redeem-incentive';

/** The customer has the gift (practice S0.33). @returns the row's id; null when it is no gift that waits. */
export function deliverGift(
  here: Circumstances,
  { customerId, rowId }: { customerId: string; rowId: string },
): Promise<Done<string | null>> {
  return perform(here, 'deliver-gift', async (pen) => {
    const rows = await here.ledger.incentives.where('customerId').equals(customerId).toArray();
    const gift = giftsToDeliver(rows).find(({ id }) => id === rowId);
    if (!gift) return null;
    const { invoiceIds } = gift;
    await noteIncentive(here, pen, { customerId, invoiceIds, outcome: 'incentive-delivered', text: gift.gift });
    const row = { customerId, what: 'delivered', invoiceIds, on: here.today, answers: rowId } as const;
    return pen.add('incentives', { ...silentIncentive, ...row });
  });
}
