import type { Money } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Reason } from '@/lib/domain/reason';
import type { StandingBucket } from '@/lib/domain/standing';
import { shownCustomer } from '@/lib/domain/overrides';
import type { Ledger, StoredCustomer } from '@/lib/ledger/database';
import type { Standing } from '@/lib/ledger/local-rows';

/** One customer in "Hoy" or in "why not today". */
export type WorklistLine = {
  customerId: string;
  name: string;
  /** Where their mail is found: their e-mail addresses. */
  addresses: readonly string[];
  /** Null in "why not today". */
  bucket: StandingBucket | null;
  reasons: readonly Reason[];
  earliest: PlainDate | null;
  overdue: readonly Money[];
  oldestDaysLate: number | null;
};

export type Worklist = {
  today: readonly WorklistLine[];
  todayCount: number;
  /** Who owes but is left alone today, the earliest day first. */
  notToday: readonly WorklistLine[];
  notTodayCount: number;
  /** Overdue invoices of which nobody will think again; the aim is 0. */
  overdueWithoutNextStep: number;
  /** Customers whose standing is still of an earlier day and is being worked out again. */
  pending: number;
};

export type WorklistArgs = { today: PlainDate; limit?: number };

/** The list of the day, from the indexes of the standings: the first 50 of each part and how many there are. */
export async function worklist(ledger: Ledger, { today, limit = 50 }: WorklistArgs): Promise<Worklist> {
  return ledger.transaction('r', [ledger.standings, ledger.customers, ledger.contacts], async () => {
    const { standings } = ledger;
    const [now, todayCount, later, notTodayCount, lost, pending] = await Promise.all([
      standings.orderBy('rankKey').limit(limit).toArray(),
      standings.orderBy('rankKey').count(),
      standings.orderBy('waitKey').limit(limit).toArray(),
      standings.orderBy('waitKey').count(),
      // Without an earliest day nothing brings the customer back: only there can an invoice be forgotten.
      standings.where('waitKey').startsWith('9999').toArray(),
      standings.where('day').below(today).count(),
    ]);
    const lines = await linesOf(ledger, [...now, ...later]);
    return {
      today: lines.slice(0, now.length),
      todayCount,
      notToday: lines.slice(now.length),
      notTodayCount,
      overdueWithoutNextStep: lost.reduce((sum, standing) => sum + standing.overdueWithoutNextStep, 0),
      pending,
    };
  });
}

async function linesOf(ledger: Ledger, standings: readonly Standing[]): Promise<WorklistLine[]> {
  const ids = standings.map(({ id }) => id);
  const [customers, contacts] = await Promise.all([
    ledger.customers.bulkGet(ids),
    // One read each, all under way at once: looking for all in one query would walk a cursor from customer to customer.
    Promise.all(ids.map((id) => ledger.contacts.where('customerId').equals(id).toArray())),
  ]);
  return standings.map(({ id, bucket, reasons, earliest, overdue, oldestDaysLate }, place) => ({
    customerId: id,
    name: shownName(customers[place]),
    addresses: (contacts[place] ?? [])
      .filter((contact) => contact.kind === 'email' && contact.voided === null)
      .map((contact) => contact.value),
    bucket,
    reasons,
    earliest,
    overdue,
    oldestDaysLate,
  }));
}

/** A standing outlives its customer only until the next refresh. */
function shownName(customer: StoredCustomer | undefined): string {
  return customer ? shownCustomer(customer).name : '';
}
