import { dayInZone } from '@/lib/domain/plain-date';
import type { Waivable } from '@/lib/domain/waiver';
import type { Circumstances, Done } from './circumstances';
import { silentEntry } from './log-contact';
import { perform } from './perform';

export type WaiverDraft = {
  customerId: string;
  what: Waivable;
  /** The rung or side step that may go ahead; null for the minimum gap, which is released for today. */
  step: string | null;
  invoiceId: string | null;
  /** The person's words, which stand in the log. */
  reason: string;
};

/**
 * Waives a precondition of one step, or the minimum gap for today, with a typed reason.
 * @returns the log entry's id; null without a reason, since nothing is waived silently
 */
export function waive(here: Circumstances, draft: WaiverDraft): Promise<Done<string | null>> {
  const { customerId, what, step, invoiceId, reason } = draft;
  return perform(here, 'waive', async (pen) => {
    const text = reason.trim();
    if (text === '') return null;
    const on = dayInZone(pen.at, here.calendar.timeZone);
    const kind = { direction: 'internal', channel: 'note', evidence: 'logged', outcome: 'waived' } as const;
    const about = { rung: step, reason: what, invoiceIds: invoiceId === null ? [] : [invoiceId] };
    return pen.add('log', { ...silentEntry, ...kind, ...about, customerId, text, on, at: pen.at });
  });
}
