import type { Money } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Reason } from '@/lib/domain/reason';
import type { StandingBucket } from '@/lib/domain/standing';
import { shownCustomer } from '@/lib/domain/overrides';
import { isNarrow, passesFilter, type WorklistFilter } from '@/lib/domain/worklist-filter';
import type { Ledger, StoredCustomer } from '@/lib/ledger/database';
import type { Standing } from '@/lib/ledger/local-rows';
import { readTogether } from '@/lib/ledger/read-together';
import { withoutNextStep } from './without-next-step';

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
  /** What the day asks for. */
  step: Standing['step'];
  behaviour: Standing['behaviour'];
  isRelationshipSized: boolean;
  owner: string | null;
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

export type WorklistArgs = { today: PlainDate; limit?: number; filter?: WorklistFilter };

/**
 * The list of the day, from the indexes of the standings: the first 50 of each part and how many there are. A filter reads
 * the standings of its part whole, since no index holds every way to narrow them.
 */
export async function worklist(ledger: Ledger, { today, limit = 50, filter = {} }: WorklistArgs): Promise<Worklist> {
  return readTogether(ledger, [ledger.standings, ledger.customers, ledger.contacts], async () => {
    const { standings } = ledger;
    const [now, later, lost, pending] = await Promise.all([
      partOf(standings.orderBy('rankKey'), limit, filter),
      partOf(standings.orderBy('waitKey'), limit, filter),
      withoutNextStep(ledger),
      standings.where('day').below(today).count(),
    ]);
    const lines = await linesOf(ledger, [...now.first, ...later.first]);
    return {
      today: lines.slice(0, now.first.length),
      todayCount: now.count,
      notToday: lines.slice(now.first.length),
      notTodayCount: later.count,
      overdueWithoutNextStep: lost,
      pending,
    };
  });
}

type InOrder = ReturnType<Ledger['standings']['orderBy']>;

type Part = { first: readonly Standing[]; count: number };

async function partOf(part: InOrder, limit: number, filter: WorklistFilter): Promise<Part> {
  if (!isNarrow(filter)) {
    const [count, first] = [part.clone().count(), part.clone().limit(limit).toArray()];
    return { first: await first, count: await count };
  }
  const kept = (await part.toArray()).filter((standing) => passesFilter(standing, filter));
  return { first: kept.slice(0, limit), count: kept.length };
}

async function linesOf(ledger: Ledger, standings: readonly Standing[]): Promise<WorklistLine[]> {
  const ids = standings.map(({ id }) => id);
  const [customers, contacts] = await Promise.all([
    ledger.customers.bulkGet(ids),
    // One read each, all under way at once: looking for all in one query would walk a cursor from customer to customer.
    Promise.all(ids.map((id) => ledger.contacts.where('customerId').equals(id).toArray())),
  ]);
  return standings.map((standing, place) => ({
    customerId: standing.id,
    name: shownName(customers[place]),
    addresses: (contacts[place] ?? [])
      .filter((contact) => contact.kind === 'email' && contact.voided === null)
      .map((contact) => contact.value),
    bucket: standing.bucket,
    reasons: standing.reasons,
    earliest: standing.earliest,
    overdue: standing.overdue,
    oldestDaysLate: standing.oldestDaysLate,
    step: standing.step,
    behaviour: standing.behaviour,
    isRelationshipSized: standing.isRelationshipSized,
    owner: standing.owner,
  }));
}

/** A standing outlives its customer only until the next refresh. */
function shownName(customer: StoredCustomer | undefined): string {
  return customer ? shownCustomer(customer).name : '';
}
