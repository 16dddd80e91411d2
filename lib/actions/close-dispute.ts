import { effectiveRows } from '@/lib/domain/effective-rows';
import type { Circumstances, Done } from './circumstances';
import { skipFollowUpsOfDispute } from './finish-follow-up';
import { perform } from './perform';

/**
 * Closes an open dispute with how it ended; one that is closed already stays as it is. Its follow-ups end with it.
 * @param settlesReputation nothing is at stake in public any more: the customer's mark goes too
 */
export function closeDispute(
  here: Circumstances,
  disputeId: string,
  text: string | null = null,
  settlesReputation = false,
): Promise<Done<void>> {
  return perform(here, 'close-dispute', async (pen) => {
    const events = effectiveRows(await here.ledger.disputeEvents.where('disputeId').equals(disputeId).toArray());
    const opened = events.find(({ what }) => what === 'opened');
    if (!opened || events.some(({ what }) => what === 'closed')) return;
    const { customerId, invoiceIds, code } = opened;
    const closing = { what: 'closed', owner: null, dueOn: null, voids: null } as const;
    await pen.add('disputeEvents', { disputeId, customerId, invoiceIds, code, text, ...closing });
    await skipFollowUpsOfDispute(here, pen, { customerId, disputeId, reason: 'dispute-closed' });
    if (!settlesReputation) return;
    const customer = await here.ledger.customers.get(customerId);
    if (customer?.situation?.tag === 'reputation') await pen.change('customers', customerId, { situation: null });
  });
}
