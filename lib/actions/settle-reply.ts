import { dayInZone } from '@/lib/domain/plain-date';
import type { Circumstances, Done } from './circumstances';
import { silentEntry } from './log-contact';
import { perform } from './perform';

/** A customer's mail no longer waits: it was answered elsewhere, or asks for nothing. @returns the log entry's id */
export function settleReply(
  here: Circumstances,
  { customerId, reason }: { customerId: string; reason: string },
): Promise<Done<string>> {
  return perform(here, 'settle-reply', (pen) => {
    const on = dayInZone(pen.at, here.calendar.timeZone);
    const kind = { direction: 'internal', channel: 'note', evidence: 'logged', outcome: 'reply-settled' } as const;
    return pen.add('log', { ...silentEntry, ...kind, customerId, text: reason, on, at: pen.at });
  });
}
