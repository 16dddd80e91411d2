import type { CalendarNote, FollowUp } from '@/lib/domain/follow-up';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import type { Pen } from './pen';

/** When to look again, and at what. */
export type FollowUpDraft = Pick<FollowUp, 'dueOn'> &
  Partial<
    Pick<FollowUp, 'at' | 'about' | 'promiseId' | 'invoiceId' | 'rung' | 'disputeId' | 'colleague' | 'planId'>
  > & {
    /** The calendar's form is opened together with it, so that taking one back takes back both. */
    offeredBy?: 'form' | null;
  };

/** Puts something to look at on a day. @returns the follow-up's id. */
export function scheduleFollowUp(here: Circumstances, customerId: string, draft: FollowUpDraft): Promise<Done<string>> {
  return perform(here, 'schedule-follow-up', (pen) => writeFollowUp(pen, customerId, draft));
}

/** The same inside another act, so that a call and its next follow-up are one save. */
export function writeFollowUp(pen: Pen, customerId: string, draft: FollowUpDraft): Promise<string> {
  const { dueOn, at = null, about = null, promiseId = null, invoiceId = null, rung = null, offeredBy = null } = draft;
  const { disputeId = null, colleague = null, planId = null } = draft;
  const calendar: CalendarNote = offeredBy ? { state: 'offered', at: pen.at, by: offeredBy } : { state: 'none' };
  const state = { doneAt: null, skipped: null, calendar };
  const of = { promiseId, invoiceId, rung, disputeId, colleague, planId };
  return pen.add('followUps', { customerId, dueOn, at, about, ...of, ...state });
}
