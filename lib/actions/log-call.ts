import type { Circumstances, Done } from './circumstances';
import { logContact, type ContactReport } from './log-contact';

/** A call as the person tells it; outgoing unless told. */
export type CallReport = Omit<ContactReport, 'channel' | 'direction'> & { direction?: 'out' | 'in' };

/** Writes down a call: outcome, reason, text and the next follow-up in one save. @returns the log entry's id. */
export function logCall(here: Circumstances, report: CallReport): Promise<Done<string>> {
  return logContact(here, { direction: 'out', ...report, channel: 'call' });
}
