import type { LogEntry } from '@/lib/domain/contact-log';
import { dayInZone } from '@/lib/domain/plain-date';
import type { Circumstances, Done } from './circumstances';
import { silentEntry } from './log-contact';
import { perform } from './perform';
import { writeFollowUp, type FollowUpDraft } from './schedule-follow-up';

/** A note about a customer, for ourselves. */
export type NoteDraft = {
  customerId: string;
  text: string;
  invoiceIds?: readonly string[];
  followUp?: FollowUpDraft | null;
} & Partial<Pick<LogEntry, 'contactId' | 'at' | 'reason' | 'satisfaction'>>;

/** Writes a note, and in the same save the follow-up that belongs to it. @returns the log entry's id. */
export function logNote(here: Circumstances, { customerId, followUp, ...told }: NoteDraft): Promise<Done<string>> {
  return perform(here, 'log-note', async (pen) => {
    const followUpId = followUp ? await writeFollowUp(pen, customerId, followUp) : null;
    const { at = pen.at } = told;
    const on = dayInZone(at, here.calendar.timeZone);
    const kind = { direction: 'internal', channel: 'note', evidence: 'logged' } as const;
    return pen.add('log', { ...silentEntry, ...kind, ...told, customerId, followUpId, on, at });
  });
}
