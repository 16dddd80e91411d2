import type { Calendar } from '@/lib/domain/calendar';
import type { LogEntry } from '@/lib/domain/contact-log';
import type { CustomerFile } from '@/lib/domain/customer-file';
import type { DisputeEvent } from '@/lib/domain/dispute';
import { effectiveRows } from '@/lib/domain/effective-rows';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Payment } from '@/lib/domain/payment';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { PromiseStanding } from '@/lib/domain/promise-states';
import type { Instant } from '@/lib/domain/row';
import type { Act } from '@/lib/ledger/local-rows';
import { timelineFacts } from './timeline-facts';

/** What happened with a customer. `at` orders, `on` is the day to show, `actId` the act that can be undone here. */
export type TimelineEntry = { id: string; at: Instant; on: PlainDate; by: string; actId: string | null } & TimelineFact;

export type TimelineFact =
  /**
   * `next` is the day of the look that was put down with it; `closed` how many of a reminder's documents have nothing open
   * any more (RULE-10).
   */
  | { kind: 'contact'; entry: LogEntry; contactName: string | null; next: PlainDate | null; closed: number }
  | { kind: 'promise'; promise: PromiseStanding }
  | { kind: 'payment'; payment: Payment }
  | { kind: 'dispute'; event: DisputeEvent }
  | { kind: 'follow-up'; followUp: FollowUp }
  /** A balance list spoke of so many documents. */
  | { kind: 'list'; documents: number };

export type Timeline = {
  /** Newest first. */
  entries: readonly TimelineEntry[];
  /** Pass it as `before` for the next page; null at the end. */
  next: Instant | null;
};

/** Entries on a page unless asked for more or fewer. */
export const entriesPerPage = 50;

/** What a page of the history is made from. */
export type TimelineRows = Pick<
  CustomerFile,
  'contacts' | 'payments' | 'balanceReports' | 'disputeEvents' | 'followUps'
> & {
  promises: readonly PromiseStanding[];
  /** Documents with something open, by id. */
  openIds: ReadonlySet<string>;
  acts: readonly Act[];
  /** Contacts of the log. `until` is the instant back to which they are complete, null when they all are. */
  log: { rows: readonly LogEntry[]; until: Instant | null };
};

/**
 * A page of a customer's history. Entries of one instant always stand on one page, so that none falls between two.
 * @param before where the page above ended; null for the first
 */
export function timelinePage(
  rows: TimelineRows,
  calendar: Calendar,
  { before, limit }: { before: Instant | null; limit: number },
): Timeline {
  const { log } = rows;
  const names = new Map(rows.contacts.map((contact) => [contact.id, contact.name]));
  const standing = rows.followUps.filter(({ voided, skipped }) => voided === null && skipped === null);
  const days = new Map(standing.map(({ id, dueOn }) => [id, dueOn]));
  const talks = effectiveRows(log.rows).map((entry) => {
    const { id, at, on, createdBy: by } = entry;
    const contactName = names.get(entry.contactId ?? '') ?? null;
    const next = days.get(entry.followUpId ?? '') ?? null;
    const closed = entry.rung === null ? 0 : entry.invoiceIds.filter((invoice) => !rows.openIds.has(invoice)).length;
    return { id, at, on, by, kind: 'contact' as const, entry, contactName, next, closed };
  });
  // Older facts than the log was read back to wait for the page on which their neighbours stand.
  const others = timelineFacts(rows, calendar).filter(
    ({ at }) => (before === null || at < before) && (log.until === null || at >= log.until),
  );
  const sorted = [...talks, ...others].toSorted((a, b) => compare(b.at, a.at) || compare(b.id, a.id));
  const undoable = new Map(
    rows.acts
      .filter((act) => act.undoneAt === null)
      .flatMap((act) => act.images.map((image) => [image.id, act.id] as const)),
  );
  const last = sorted[limit - 1]?.at ?? '';
  const entries = sorted
    .filter(({ at }) => at >= last)
    .map((entry): TimelineEntry => ({ ...entry, actId: undoable.get(entry.id) ?? null }));
  const isEnd = log.until === null && entries.length === sorted.length;
  return { entries, next: isEnd ? null : entries.length < sorted.length ? last : log.until };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
