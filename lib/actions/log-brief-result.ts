import { isOpenFollowUp } from '@/lib/domain/follow-up';
import type { Circumstances, Done } from './circumstances';
import { writeContactEntry, type ContactReport } from './log-contact';
import { perform } from './perform';

/** What the colleague brought back from the customer, and what comes next. */
export type BriefResult = Pick<ContactReport, 'customerId' | 'text' | 'reason' | 'satisfaction' | 'followUp'> & {
  followUpId: string;
  /** They have not reached the customer: nothing was said, and the task goes on with the next follow-up. */
  isReached: boolean;
};

/** Writes down what a colleague was told and ends the task that it answers, in one act. @returns the log entry's id */
export function logBriefResult(here: Circumstances, result: BriefResult): Promise<Done<string>> {
  const { followUpId, isReached, followUp, ...told } = result;
  return perform(here, 'log-brief-result', async (pen) => {
    const task = await here.ledger.followUps.get(followUpId);
    if (task && isOpenFollowUp(task)) await pen.change('followUps', followUpId, { doneAt: pen.at });
    const next = followUp && !isReached ? { ...followUp, colleague: task?.colleague ?? null } : followUp;
    return writeContactEntry(here, pen, {
      ...told,
      channel: 'third-party',
      // What they were told came from the customer; that nobody was reached is known to us alone.
      direction: isReached ? 'in' : 'internal',
      outcome: isReached ? 'result' : 'not-reached',
      followUp: next ?? null,
    });
  });
}
