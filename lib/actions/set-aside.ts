import { isOpenFollowUp } from '@/lib/domain/follow-up';
import { dayInZone, type PlainDate } from '@/lib/domain/plain-date';
import { waitingReply } from '@/lib/domain/waiting-reply';
import { readCustomerFile } from '@/lib/ledger/customer-file';
import type { Circumstances, Done } from './circumstances';
import { silentEntry } from './log-contact';
import { perform } from './perform';
import { writeFollowUp } from './schedule-follow-up';

/** A customer who is left alone until a day; `reason` in the person's words, null when they gave none. */
export type Aside = { customerId: string; until: PlainDate; reason: string | null };

/**
 * Takes a customer out of today's list until a day, whatever had brought them there: reminders pause until then, what was
 * due is due then, a mail that waited is a follow-up, and on that day the customer is back with the reason. Nothing is
 * forgotten: without a follow-up of their own they get one.
 */
export function setAside(here: Circumstances, { customerId, until, reason }: Aside): Promise<Done<void>> {
  const { ledger, today, calendar } = here;
  return perform(here, 'set-aside', async (pen) => {
    const file = await readCustomerFile(ledger, customerId);
    if (!file) return;
    const due = file.followUps.filter((followUp) => isOpenFollowUp(followUp) && followUp.dueOn <= today);
    for (const { id } of due) await pen.change('followUps', id, { dueOn: until });
    const note = { direction: 'internal', channel: 'note', evidence: 'logged', customerId, text: reason } as const;
    const on = dayInZone(pen.at, calendar.timeZone);
    const isReplyWaiting = waitingReply(file) !== null;
    if (isReplyWaiting) await pen.add('log', { ...silentEntry, ...note, outcome: 'reply-settled', on, at: pen.at });
    else if (reason !== null) await pen.add('log', { ...silentEntry, ...note, outcome: 'set-aside', on, at: pen.at });
    const { pausedUntil } = file.customer;
    if (pausedUntil === null || pausedUntil < until) await pen.change('customers', customerId, { pausedUntil: until });
    const comesBack = due.length > 0 || file.followUps.some((one) => isOpenFollowUp(one) && one.dueOn <= until);
    if (!comesBack) await writeFollowUp(pen, customerId, { dueOn: until, about: reason });
  });
}
