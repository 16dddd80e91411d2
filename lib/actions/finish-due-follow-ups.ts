import { isOpenFollowUp } from '@/lib/domain/follow-up';
import type { Circumstances, Done } from './circumstances';
import type { FollowUpEnd } from './finish-follow-up';
import { perform } from './perform';

/**
 * Finishes or postpones everything that was to be looked at of a customer until today, as one act: what a press on their
 * row in today's list means. @returns how many follow-ups that were.
 */
export function finishDueFollowUps(here: Circumstances, customerId: string, end: FollowUpEnd): Promise<Done<number>> {
  return perform(here, 'finish-follow-up', async (pen) => {
    const followUps = await here.ledger.followUps.where('customerId').equals(customerId).toArray();
    const due = followUps.filter((followUp) => isOpenFollowUp(followUp) && followUp.dueOn <= here.today);
    for (const { id, at } of due) {
      if (end.how === 'done') await pen.change('followUps', id, { doneAt: pen.at });
      else if (end.how === 'skipped') await pen.change('followUps', id, { skipped: { reason: end.reason } });
      else await pen.change('followUps', id, { dueOn: end.dueOn, at: end.at === undefined ? at : end.at });
    }
    return due.length;
  });
}
