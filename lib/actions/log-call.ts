import type { PlainDate } from '@/lib/domain/plain-date';
import type { Circumstances, Done } from './circumstances';
import { writeContactEntry, type ContactReport } from './log-contact';
import { writePromise } from './log-promise';
import { writeDispute, type DisputeDraft } from './open-dispute';
import { perform } from './perform';

/** A call as the person tells it; outgoing unless told. What was agreed and what was complained of are one save with it. */
export type CallReport = Omit<ContactReport, 'channel' | 'direction'> & {
  direction?: 'out' | 'in';
  /** What they promised: all that is open of these invoices, on a day. */
  promise?: { date: PlainDate; invoiceIds: readonly string[] } | null;
  complaint?: Omit<DisputeDraft, 'customerId'> | null;
};

/**
 * Writes down a call: who, when, outcome, reason, words, what was promised or complained of, and the next follow-up, all of
 * it one act with one undo.
 * @returns the log entry's id
 */
export function logCall(here: Circumstances, { promise, complaint, ...report }: CallReport): Promise<Done<string>> {
  const { customerId } = report;
  return perform(here, 'log-contact', async (pen) => {
    if (promise) {
      const { date, invoiceIds } = promise;
      const parts = [{ date, amount: null }];
      await writePromise(here, pen, { customerId, invoiceIds, parts, channel: 'call', note: report.text ?? null });
    }
    if (complaint) await writeDispute(here, pen, { text: report.text ?? null, ...complaint, customerId });
    return writeContactEntry(here, pen, { direction: 'out', ...report, channel: 'call' });
  });
}
