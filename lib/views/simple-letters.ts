import type { Customer } from '@/lib/domain/customer';
import type { PlainDate } from '@/lib/domain/plain-date';
import { isSimpleLetter } from '@/lib/domain/simple-letter';
import { currentTag, effectOf } from '@/lib/domain/situation-tag';
import { passesFilter, type WorklistFilter } from '@/lib/domain/worklist-filter';
import type { Ledger } from '@/lib/ledger/database';
import { readTogether } from '@/lib/ledger/read-together';

/** A friendly mail that today asks for. */
export type SimpleLetter = { customerId: string; letter: string | null };

export type SimpleLettersArgs = { today: PlainDate; filter?: WorklistFilter };

/** The friendly mails of today's list in its order, for customers who can be written to and need no one's own words. */
export async function simpleLetters(
  ledger: Ledger,
  { today, filter = {} }: SimpleLettersArgs,
): Promise<readonly SimpleLetter[]> {
  return readTogether(ledger, [ledger.standings, ledger.contacts, ledger.customers], async () => {
    const standings = await ledger.standings.orderBy('rankKey').toArray();
    const simple = standings.filter((standing) => isSimpleLetter(standing) && passesFilter(standing, filter));
    const ids = simple.map(({ id }) => id);
    const [customers, contacts] = await Promise.all([
      ledger.customers.bulkGet(ids),
      Promise.all(ids.map((id) => ledger.contacts.where('customerId').equals(id).toArray())),
    ]);
    return simple.flatMap(({ id, step }, place) => {
      const customer = customers[place];
      const hasAddress = contacts[place]?.some(({ kind, voided }) => kind === 'email' && voided === null);
      return customer && hasAddress && !isForOwner(customer, today) ? [{ customerId: id, letter: step.letter }] : [];
    });
  });
}

/** A delicate case is its owner's: nothing is written to them from a list (practices S3.31, S3.32). */
function isForOwner(customer: Customer, today: PlainDate): boolean {
  const tag = currentTag(customer, today);
  return tag !== null && effectOf(tag).isForOwner;
}
