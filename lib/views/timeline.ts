import type { LogEntry } from '@/lib/domain/contact-log';
import type { Calendar } from '@/lib/domain/calendar';
import type { DisputeEvent } from '@/lib/domain/dispute';
import { effectiveRows } from '@/lib/domain/effective-rows';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Payment } from '@/lib/domain/payment';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { PromiseStanding } from '@/lib/domain/promise-states';
import type { Instant } from '@/lib/domain/row';
import type { Ledger } from '@/lib/ledger/database';
import { factTables, timelineFacts } from './timeline-facts';

/** What happened with a customer. `at` orders, `on` is the day to show, `actId` the act that can be undone here. */
export type TimelineEntry = { id: string; at: Instant; on: PlainDate; by: string; actId: string | null } & TimelineFact;

export type TimelineFact =
  | { kind: 'contact'; entry: LogEntry; contactName: string | null }
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

export type TimelineArgs = {
  customerId: string;
  today: PlainDate;
  calendar: Calendar;
  limit?: number;
  before?: Instant | null;
};

/**
 * A page of the customer's history. The log is read from its index, `limit` rows at a time; the other facts of one
 * customer are few. Entries of one instant always stand on one page, so that none falls between two.
 */
export async function timeline(ledger: Ledger, args: TimelineArgs): Promise<Timeline> {
  const { customerId, limit = 50 } = args;
  const before = args.before ?? '\uffff';
  return ledger.transaction('r', [ledger.log, ledger.contacts, ledger.acts, ...factTables(ledger)], async () => {
    const [log, facts, contacts, acts] = await Promise.all([
      logPage(ledger, customerId, { before, limit }),
      timelineFacts(ledger, args),
      ledger.contacts.where({ customerId }).toArray(),
      ledger.acts.where({ customerId }).toArray(),
    ]);
    const names = new Map(contacts.map((contact) => [contact.id, contact.name]));
    const talks = effectiveRows(log.rows).map((entry) => {
      const { id, at, on, createdBy: by } = entry;
      return { id, at, on, by, kind: 'contact' as const, entry, contactName: names.get(entry.contactId ?? '') ?? null };
    });
    // Older facts than the log was read back to wait for the page on which their neighbours stand.
    const others = facts.filter(({ at }) => at < before && (log.until === null || at >= log.until));
    const sorted = [...talks, ...others].toSorted((a, b) => compare(b.at, a.at) || compare(b.id, a.id));
    const undoable = new Map(
      acts
        .filter((act) => act.undoneAt === null)
        .flatMap((act) => act.images.map((image) => [image.id, act.id] as const)),
    );
    const last = sorted[limit - 1]?.at ?? '';
    const entries = sorted
      .filter(({ at }) => at >= last)
      .map((entry): TimelineEntry => ({ ...entry, actId: undoable.get(entry.id) ?? null }));
    const isEnd = log.until === null && entries.length === sorted.length;
    return { entries, next: isEnd ? null : entries.length < sorted.length ? last : log.until };
  });
}

/** Log rows before an instant; `until` is the instant back to which they are complete, null when they all are. */
async function logPage(
  ledger: Ledger,
  customerId: string,
  { before, limit }: { before: Instant; limit: number },
): Promise<{ rows: LogEntry[]; until: Instant | null }> {
  const range = ledger.log.where('[customerId+at]').between([customerId, ''], [customerId, before], true, false);
  // oxlint-disable-next-line unicorn/no-array-reverse -- a collection of Dexie, no array
  const rows = await range.reverse().limit(limit).toArray();
  const until = rows.length < limit ? null : (rows.at(-1)?.at ?? null);
  if (until === null) return { rows, until };
  const same = await ledger.log.where('[customerId+at]').equals([customerId, until]).toArray();
  return { rows: [...rows.filter(({ at }) => at > until), ...same], until };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
