import type { Money } from '@/lib/domain/money';
import { shownCustomer } from '@/lib/domain/overrides';
import type { Ledger } from '@/lib/ledger/database';
import { readTogether } from '@/lib/ledger/read-together';

/** A customer to whom one cannot write. */
export type WithoutEmail = { customerId: string; name: string; overdue: readonly Money[] };

/** `count` goes one past the limit at most: then there are more. */
export type WithoutEmailList = { customers: readonly WithoutEmail[]; count: number };

/** Customers looked at in one read. */
const step = 200;

/** Customers with a balance and without an e-mail address, those to attend to first, read only as far as needed. */
export async function withoutEmail(ledger: Ledger, { limit }: { limit: number }): Promise<WithoutEmailList> {
  return readTogether(ledger, [ledger.customers, ledger.contacts, ledger.standings], async () => {
    const [today, waiting] = await Promise.all([
      ledger.standings.orderBy('rankKey').primaryKeys(),
      ledger.standings.orderBy('waitKey').primaryKeys(),
    ]);
    const ids = [...new Set([...today, ...waiting])];
    const found: string[] = [];
    for (let from = 0; from < ids.length && found.length <= limit; from += step) {
      found.push(...(await idsWithoutEmail(ledger, ids.slice(from, from + step))));
    }
    return { customers: await linesOf(ledger, found.slice(0, limit)), count: Math.min(found.length, limit + 1) };
  });
}

async function idsWithoutEmail(ledger: Ledger, ids: readonly string[]): Promise<string[]> {
  const contacts = await ledger.contacts.where('customerId').anyOf(ids).toArray();
  const reached = new Set(
    contacts.filter(({ kind, voided }) => kind === 'email' && voided === null).map(({ customerId }) => customerId),
  );
  return ids.filter((id) => !reached.has(id));
}

async function linesOf(ledger: Ledger, ids: readonly string[]): Promise<WithoutEmail[]> {
  const [customers, standings] = await Promise.all([
    ledger.customers.bulkGet([...ids]),
    ledger.standings.bulkGet([...ids]),
  ]);
  return customers.flatMap((customer, place) =>
    customer
      ? [{ customerId: customer.id, name: shownCustomer(customer).name, overdue: standings[place]?.overdue ?? [] }]
      : [],
  );
}
