import { fold } from '@/lib/text/fold';
import { chases } from '../chases';
import { hitAt } from '../hit-at';
import type { ReadLetter } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';
import { writtenLike } from './written-like';

/** A sentence that tells the total apart from what is left, or what has come in. */
const toldApart =
  /\b(?:total|original\w*|out of|of which|received|paid|recib\w*|pagad\w*|abon\w*|receb\w*|pag[ao]s?)\b/;

/** The whole sum of a document that was partly paid, asked for as if nothing had come: never chase for more than is open. */
export function totalThoughPartlyPaid(letter: ReadLetter, { invoices, balances }: ToneFacts): Found[] {
  if (!chases(letter)) return [];
  const named = [...letter.subject.amounts, ...letter.body.amounts].map(({ amount }) => amount);
  const says = (minor: number) => named.some((amount) => amount.minor === minor);
  const { body } = letter;
  return body.amounts.flatMap(({ start, end, amount }) => {
    const sentence = body.sentences.find((one) => start >= one.start && end <= one.end);
    if (sentence === undefined || toldApart.test(fold(body.text.slice(sentence.start, sentence.end)))) return [];
    const meant = invoices.filter(({ total }) => total.minor === amount.minor);
    const rest = meant.map(({ id }) => balances.find(({ invoiceId }) => invoiceId === id)?.open);
    const [open] = rest;
    const isPart = rest.every((one) => one !== undefined && one.minor > 0 && one.minor < amount.minor);
    // The same sum may be the open balance of another document.
    const isOther = balances.some((balance) => balance.open.minor === amount.minor);
    if (open === undefined || !isPart || isOther || says(open.minor)) return [];
    return [
      { hit: hitAt(body, start, end), expected: [writtenLike(open, body.text.slice(start, end))], detail: 'amount' },
    ];
  });
}
