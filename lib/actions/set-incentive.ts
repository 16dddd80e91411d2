import type { CustomerIncentive } from '@/lib/domain/incentive';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/** What one customer is offered: a rule of their own, nothing (`none`), or null for what everybody is offered. */
export function setIncentive(
  here: Circumstances,
  { customerId, incentive }: { customerId: string; incentive: CustomerIncentive | null },
): Promise<Done<void>> {
  return perform(here, 'set-incentive', async (pen) => {
    await pen.change('customers', customerId, { incentive });
  });
}
