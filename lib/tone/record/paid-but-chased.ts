import { fold } from '@/lib/text/fold';
import { hitAt } from '../hit-at';
import type { ReadLetter, ReadPart } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';
import { documentsNamed } from './documents-named';
import { toldAsSettled } from './told-as-settled';

/** "Like the last one", "the way you paid 4410": an earlier document that only serves to compare. */
const compared =
  /\b(?:como|igual que|igual a|same (?:\w+ )*(?:as|way)|like|mism[ao]s? (?:\w+ )*(?:que|de)|mesm[ao]s? (?:\w+ )*(?:que|d[ao])|anterior(?:es)?|previous|earlier|(?:confund|cruz|mix)\w*)\W+(?:(?:con|com|la|el|a|o|as|os|las|los|for|with|in|on|de|da|do|factura|fatura|nota|invoice|bill|nf|n)\W+){0,4}$/;

/** Documents that a letter asks for although nothing is open of them, or that were cancelled. */
export function paidButChased(letter: ReadLetter, facts: ToneFacts): Found[] {
  const places = [letter.subject, letter.body].flatMap((part) =>
    documentsNamed(part, facts)
      .filter(({ invoice }) => isOver(invoice, facts))
      .map((named) => ({ ...named, part })),
  );
  // What is told as paid in one place is not asked for where it is only named.
  const told = new Set(
    places.filter(({ part, start, end }) => toldAsSettled(part, start, end)).map(({ invoice }) => invoice.id),
  );
  return places.flatMap(({ part, start, end, invoice }) => {
    if (told.has(invoice.id) || isCompared(part, start)) return [];
    return [{ hit: hitAt(part, start, end), expected: [], detail: 'paid' }];
  });
}

function isOver({ id, cancelled, type }: ToneFacts['invoices'][number], { balances }: ToneFacts): boolean {
  const open = balances.find(({ invoiceId }) => invoiceId === id)?.open;
  return type !== 'credit-note' && (cancelled === true || (open !== undefined && open.minor <= 0));
}

function isCompared({ text }: ReadPart, start: number): boolean {
  return compared.test(fold(text.slice(Math.max(0, start - 60), start)));
}
