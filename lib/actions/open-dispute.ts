import type { DisputeEvent } from '@/lib/domain/dispute';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/** What the customer disputes, who sees to it and until when. */
export type DisputeDraft = Pick<DisputeEvent, 'customerId' | 'invoiceIds'> &
  Partial<Pick<DisputeEvent, 'code' | 'owner' | 'dueOn' | 'text'>>;

/** Opens a dispute: its invoices stay in totals and are left out of reminders until it is closed. @returns its id. */
export function openDispute(here: Circumstances, draft: DisputeDraft): Promise<Done<string>> {
  return perform(here, 'open-dispute', async (pen) => {
    const { customerId, invoiceIds, code = null, owner = null, dueOn = null, text = null } = draft;
    const disputeId = here.newId();
    await pen.add('disputeEvents', {
      disputeId,
      customerId,
      invoiceIds,
      what: 'opened',
      code,
      owner,
      dueOn,
      text,
      voids: null,
    });
    return disputeId;
  });
}
