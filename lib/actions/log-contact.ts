import type { Channel, LogEntry } from '@/lib/domain/contact-log';
import { dayInZone } from '@/lib/domain/plain-date';
import type { Instant } from '@/lib/domain/row';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import { writeFollowUp, type FollowUpDraft } from './schedule-follow-up';

/** A call, message or mail as the person tells it. `reason` is why the customer has not paid, by its code. */
export type ContactReport = Pick<LogEntry, 'customerId'> &
  Partial<Pick<LogEntry, 'contactId' | 'rung' | 'stage' | 'invoiceIds' | 'outcome' | 'reason' | 'text'>> & {
    channel: Exclude<Channel, 'note'>;
    direction: 'out' | 'in';
    /** When it was; now unless told. */
    at?: Instant;
    followUp?: FollowUpDraft | null;
  };

/** Writes down a contact, and in the same save the next follow-up. @returns the log entry's id. */
export function logContact(here: Circumstances, report: ContactReport): Promise<Done<string>> {
  return perform(here, 'log-contact', async (pen) => {
    const { followUp = null, at = pen.at, ...told } = report;
    if (followUp) await writeFollowUp(pen, report.customerId, followUp);
    const on = dayInZone(at, here.calendar.timeZone);
    return pen.add('log', { ...silentEntry, ...told, on, at, evidence: 'logged' });
  });
}

/** A log entry that says nothing yet. */
export const silentEntry = {
  contactId: null,
  rung: null,
  stage: null,
  invoiceIds: [],
  outcome: null,
  reason: null,
  text: null,
  messageKey: null,
  voids: null,
} as const satisfies Partial<LogEntry>;
