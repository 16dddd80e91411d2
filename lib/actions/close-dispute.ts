import { effectiveRows } from '@/lib/domain/effective-rows';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/** Closes an open dispute with how it ended; one that is closed already stays as it is. */
export function closeDispute(here: Circumstances, disputeId: string, text: string | null = null): Promise<Done<void>> {
  return perform(here, 'close-dispute', async (pen) => {
    const events = effectiveRows(await here.ledger.disputeEvents.where('disputeId').equals(disputeId).toArray());
    const opened = events.find(({ what }) => what === 'opened');
    if (!opened || events.some(({ what }) => what === 'closed')) return;
    const { customerId, invoiceIds, code } = opened;
    const closing = { what: 'closed', owner: null, dueOn: null, voids: null } as const;
    await pen.add('disputeEvents', { disputeId, customerId, invoiceIds, code, text, ...closing });
  });
}
