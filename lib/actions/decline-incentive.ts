import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import { silentIncentive } from './redeem-incentive';

/** Someone looked and decided that nothing is owed for these invoices; it is not asked again. @returns the row's id. */
export function declineIncentive(
  here: Circumstances,
  { customerId, invoiceIds }: { customerId: string; invoiceIds: readonly string[] },
): Promise<Done<string>> {
  return perform(here, 'decline-incentive', (pen) =>
    pen.add('incentives', { ...silentIncentive, customerId, what: 'declined', invoiceIds, on: here.today }),
  );
}
