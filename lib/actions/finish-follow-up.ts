import { isOpenFollowUp } from '@/lib/domain/follow-up';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import type { Pen } from './pen';

/** How a follow-up ends, or moves on. `at` is a local time `HH:MM`. */
export type FollowUpEnd =
  | { how: 'done' }
  | { how: 'skipped'; reason: string }
  | { how: 'postponed'; dueOn: PlainDate; at?: string | null };

/** Finishes or postpones an open follow-up; one that is finished already stays as it is. */
export function finishFollowUp(here: Circumstances, followUpId: string, end: FollowUpEnd): Promise<Done<void>> {
  return perform(here, 'finish-follow-up', async (pen) => {
    const followUp = await here.ledger.followUps.get(followUpId);
    if (!followUp || !isOpenFollowUp(followUp)) return;
    if (end.how === 'done') await pen.change('followUps', followUpId, { doneAt: pen.at });
    if (end.how === 'skipped') await pen.change('followUps', followUpId, { skipped: { reason: end.reason } });
    if (end.how !== 'postponed') return;
    await pen.change('followUps', followUpId, { dueOn: end.dueOn, at: end.at === undefined ? followUp.at : end.at });
  });
}

/** Skips the open follow-ups of a dispute that was closed: nobody waits for its answer any more. */
export async function skipFollowUpsOfDispute({ ledger }: Circumstances, pen: Pen, of: DisputeOf): Promise<void> {
  const followUps = await ledger.followUps.where('customerId').equals(of.customerId).toArray();
  for (const followUp of followUps) {
    if (!isOpenFollowUp(followUp) || followUp.disputeId !== of.disputeId) continue;
    await pen.change('followUps', followUp.id, { skipped: { reason: of.reason } });
  }
}

type DisputeOf = { customerId: string; disputeId: string; reason: string };

/** Skips the open follow-ups of promises that were replaced or withdrawn: there is nothing left to look at. */
export async function skipFollowUpsOf(
  { ledger }: Circumstances,
  pen: Pen,
  customerId: string,
  of: { promiseIds: readonly string[]; reason: string },
): Promise<void> {
  const followUps = await ledger.followUps.where('customerId').equals(customerId).toArray();
  for (const followUp of followUps) {
    if (!isOpenFollowUp(followUp) || followUp.promiseId === null) continue;
    if (!of.promiseIds.includes(followUp.promiseId)) continue;
    await pen.change('followUps', followUp.id, { skipped: { reason: of.reason } });
  }
}
