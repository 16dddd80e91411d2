import { isSimpleLetter } from '@/lib/domain/simple-letter';
import { passesFilter, type WorklistFilter } from '@/lib/domain/worklist-filter';
import type { Ledger } from '@/lib/ledger/database';

/** A friendly mail that today asks for. */
export type SimpleLetter = { customerId: string; letter: string | null };

/** The friendly mails of today's list in its order, for customers who can be written to. */
export async function simpleLetters(
  ledger: Ledger,
  { filter = {} }: { filter?: WorklistFilter },
): Promise<readonly SimpleLetter[]> {
  return ledger.transaction('r', [ledger.standings, ledger.contacts], async () => {
    const standings = await ledger.standings.orderBy('rankKey').toArray();
    const simple = standings.filter((standing) => isSimpleLetter(standing) && passesFilter(standing, filter));
    const contacts = await Promise.all(
      simple.map(({ id }) => ledger.contacts.where('customerId').equals(id).toArray()),
    );
    return simple.flatMap(({ id, step }, place) =>
      contacts[place]?.some(({ kind, voided }) => kind === 'email' && voided === null)
        ? [{ customerId: id, letter: step.letter }]
        : [],
    );
  });
}
