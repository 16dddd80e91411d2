import type { Money } from '@/lib/domain/money';
import { shownCustomer } from '@/lib/domain/overrides';
import type { Ledger, StoredCustomer } from '@/lib/ledger/database';
import { searchWords } from '@/lib/ledger/search-words';
import { readTogether } from '@/lib/ledger/read-together';

/** One customer in the desk's list. */
export type CustomerLine = {
  customerId: string;
  name: string;
  taxId: string | null;
  overdue: readonly Money[];
  oldestDaysLate: number | null;
};

export type CustomerList = { customers: readonly CustomerLine[]; count: number };

/** `owing`: who has something open, those to attend to today first. `all`: everybody by name. */
export type CustomerListArgs = { which: 'owing' | 'all'; limit?: number };

/** The first customers of a list and how many there are, from the indexes of standings and names. */
export async function customerList(ledger: Ledger, { which, limit = 50 }: CustomerListArgs): Promise<CustomerList> {
  return readTogether(ledger, [ledger.customers, ledger.standings], async () =>
    which === 'owing' ? owing(ledger, limit) : byName(ledger, limit),
  );
}

async function owing(ledger: Ledger, limit: number): Promise<CustomerList> {
  const { standings } = ledger;
  const [today, todayCount, waitingCount] = await Promise.all([
    standings.orderBy('rankKey').limit(limit).primaryKeys(),
    standings.orderBy('rankKey').count(),
    standings.orderBy('waitKey').count(),
  ]);
  const waiting = await standings
    .orderBy('waitKey')
    .limit(limit - today.length)
    .primaryKeys();
  const ids = [...today, ...(today.length < limit ? waiting : [])];
  const customers = await ledger.customers.bulkGet(ids);
  const lines = await linesOf(
    ledger,
    customers.filter((customer) => customer !== undefined),
  );
  return { customers: lines, count: todayCount + waitingCount };
}

/** The index of words holds a customer once for each word: they stand where the first word of their name stands. */
async function byName(ledger: Ledger, limit: number): Promise<CustomerList> {
  const found: StoredCustomer[] = [];
  await ledger.customers
    .orderBy('words')
    .until(() => found.length >= limit)
    .each((customer, { key }) => {
      if (isShown(customer) && key === searchWords(shownCustomer(customer).name)[0]) found.push(customer);
    });
  return { customers: await linesOf(ledger, found), count: await ledger.customers.count() };
}

async function linesOf(ledger: Ledger, customers: readonly StoredCustomer[]): Promise<CustomerLine[]> {
  const standings = await ledger.standings.bulkGet(customers.map(({ id }) => id));
  return customers.map((customer, place) => {
    const { name, taxId } = shownCustomer(customer);
    const standing = standings[place];
    return {
      customerId: customer.id,
      name,
      taxId,
      overdue: standing?.overdue ?? [],
      oldestDaysLate: standing?.oldestDaysLate ?? null,
    };
  });
}

function isShown(customer: StoredCustomer): boolean {
  return customer.voided === null && !customer.blocked && customer.mergedInto === null;
}
