import type { Money } from '@/lib/domain/money';
import { shownCustomer } from '@/lib/domain/overrides';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { StandingBucket } from '@/lib/domain/standing';
import type { Ledger } from '@/lib/ledger/database';

/** One customer in the desk's list; the standing is null until it has been worked out for the first time. */
export type CustomerLine = {
  customerId: string;
  name: string;
  taxId: string | null;
  standing: {
    bucket: StandingBucket | null;
    overdue: readonly Money[];
    oldestDaysLate: number | null;
    earliest: PlainDate | null;
  } | null;
};

export type CustomerList = { lines: readonly CustomerLine[]; total: number };

export type CustomersArgs = { locale: string; from?: number; limit?: number };

/**
 * A page of all customers in the alphabet of the locale, blocked and merged ones left out. An index sorts `Ábaco` behind
 * `Zócalo`, so the names of a whole book are sorted here: for the desk alone, which asks once for a screen.
 */
export async function customers(
  ledger: Ledger,
  { locale, from = 0, limit = 100 }: CustomersArgs,
): Promise<CustomerList> {
  return ledger.transaction('r', [ledger.customers, ledger.standings], async () => {
    const rows = (await ledger.customers.toArray())
      .filter((customer) => customer.voided === null && !customer.blocked && customer.mergedInto === null)
      .map(shownCustomer);
    const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
    const page = rows.toSorted((a, b) => collator.compare(a.name, b.name)).slice(from, from + limit);
    const standings = await ledger.standings.bulkGet(page.map(({ id }) => id));
    const lines = page.map(({ id, name, taxId }, place): CustomerLine => {
      const known = standings[place];
      if (!known) return { customerId: id, name, taxId, standing: null };
      const { bucket, overdue, oldestDaysLate, earliest } = known;
      return { customerId: id, name, taxId, standing: { bucket, overdue, oldestDaysLate, earliest } };
    });
    return { lines, total: rows.length };
  });
}
