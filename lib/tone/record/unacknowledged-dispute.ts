import { chases } from '../chases';
import type { Hit, ReadLetter } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';
import { documentsNamed } from './documents-named';

/** An open dispute about what the letter asks for, unless the letter speaks of it. */
export function unacknowledgedDispute(letter: ReadLetter, hits: readonly Hit[], facts: ToneFacts): Found[] {
  const open = facts.disputes.filter((dispute) => dispute.open);
  if (open.length === 0 || hits.length > 0 || !chases(letter)) return [];
  const named = [letter.subject, letter.body].flatMap((part) =>
    documentsNamed(part, facts).map(({ invoice }) => invoice.id),
  );
  const concerns = open.some(
    ({ invoiceIds }) => named.length === 0 || invoiceIds.length === 0 || invoiceIds.some((id) => named.includes(id)),
  );
  return concerns ? [{ hit: null }] : [];
}
