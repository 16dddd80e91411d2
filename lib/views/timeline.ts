import type { LogEntry } from '@/lib/domain/contact-log';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Calendar } from '@/lib/domain/calendar';
import { situationIn } from '@/lib/domain/policy-book';
import type { Instant } from '@/lib/domain/row';
import type { Ledger } from '@/lib/ledger/database';
import { tablesOfPolicyBook } from '@/lib/ledger/policy-book';
import { classedFile, readStandingGround } from '@/lib/ledger/standing-ground';
import { readTogether } from '@/lib/ledger/read-together';
import { entriesPerPage, timelinePage, type Timeline } from './timeline-page';

export type { Timeline, TimelineEntry, TimelineFact } from './timeline-page';

export type TimelineArgs = {
  customerId: string;
  today: PlainDate;
  calendar: Calendar;
  limit?: number;
  before?: Instant | null;
};

/**
 * A page of the customer's history; the first one stands in the panel's answer already. The log is read from its index,
 * `limit` rows at a time; the other facts of one customer are few.
 */
export async function timeline(ledger: Ledger, args: TimelineArgs): Promise<Timeline> {
  const { customerId, today, calendar, limit = entriesPerPage, before = null } = args;
  const own = { customerId };
  return readTogether(ledger, tablesOf(ledger), async () => {
    const [
      log,
      customer,
      ground,
      contacts,
      acts,
      promises,
      payments,
      balanceReports,
      invoices,
      disputeEvents,
      followUps,
    ] = await Promise.all([
      logPage(ledger, customerId, { before: before ?? '\uffff', limit }),
      ledger.customers.get(customerId),
      readStandingGround(ledger),
      ledger.contacts.where(own).toArray(),
      ledger.acts.where(own).toArray(),
      ledger.promises.where(own).toArray(),
      ledger.payments.where(own).toArray(),
      ledger.balanceReports.where(own).toArray(),
      ledger.invoices.where('[customerId+isOpen]').between([customerId, 0], [customerId, 1], true, true).toArray(),
      ledger.disputeEvents.where(own).toArray(),
      ledger.followUps.where(own).toArray(),
    ]);
    if (!customer) return { entries: [], next: null };
    const rows = { contacts, payments, balanceReports, disputeEvents, followUps };
    // Whose policy judges the promises follows neither from what was said nor from plans, so these are not read for it.
    const unread = { log: [], plans: [], consents: [], amountClass: null };
    const file = classedFile({ customer, invoices, promises, ...rows, ...unread }, ground);
    const { promises: states, open } = situationIn(file, ground.book, { today, calendar });
    const openIds = new Set(open.map(({ invoice }) => invoice.id));
    return timelinePage({ ...rows, acts, log, openIds, promises: states }, calendar, { before, limit });
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

function tablesOf(ledger: Ledger) {
  return [
    ...tablesOfPolicyBook(ledger),
    ledger.viewState,
    ledger.customers,
    ledger.log,
    ledger.contacts,
    ledger.acts,
    ledger.promises,
    ledger.payments,
    ledger.balanceReports,
    ledger.invoices,
    ledger.disputeEvents,
    ledger.followUps,
  ];
}
