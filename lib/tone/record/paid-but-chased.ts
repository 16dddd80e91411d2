import { hitAt } from '../hit-at';
import { chases } from '../chases';
import type { ReadLetter, ReadPart } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';
import { invoiceOf } from './numbers-that-differ';

const settled =
  /\b(?:pagad[ao]s?|liquidad[ao]s?|saldad[ao]s?|recibimos (?:su|tu|el) pago|paid|settled|received your payment|quitad[ao]s?|(?:foi|foram|está|estão|já) pag[ao]s?|recebemos)\b/i;

/** Documents that a letter asks for although nothing is open of them, or that were cancelled. */
export function paidButChased(part: ReadPart, letter: ReadLetter, facts: ToneFacts): Found[] {
  if (!chases(letter)) return [];
  return part.references.flatMap(({ start, end, number, kind }) => {
    const invoice = kind === 'invoice' ? invoiceOf(number, facts) : null;
    if (invoice === null) return [];
    const open = facts.balances.find(({ invoiceId }) => invoiceId === invoice.id)?.open;
    const isOver =
      invoice.cancelled === true || (open !== undefined && open.minor <= 0 && invoice.type !== 'credit-note');
    const sentence = part.sentences.find((one) => start >= one.start && end <= one.end);
    const saysSo = sentence !== undefined && settled.test(part.text.slice(sentence.start, sentence.end));
    return isOver && !saysSo ? [{ hit: hitAt(part, start, end), expected: [], detail: 'paid' }] : [];
  });
}
