import type { Money } from '@/lib/domain/money';
import { fold } from '@/lib/text/fold';
import type { WrittenAmount } from '@/lib/text/written-amounts';
import { chases } from '../chases';
import { hitAt } from '../hit-at';
import type { ReadLetter } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';
import { amountsInWords } from './amounts-in-words';
import { writtenLike } from './written-like';

/** A sentence that tells the total apart from what is left, or what has come in. */
const toldApart =
  /\b(?:total|original\w*|out of|of which|received|paid|recib\w*|pagad\w*|abon\w*|receb\w*|(?:ya|ja|foi|foram|fue|fueron) pag[ao]s?|menos|less|minus|instead of)\b/;

/** The whole sum of a document that was partly paid, asked for as if nothing had come: never chase for more than is open. */
export function totalThoughPartlyPaid(letter: ReadLetter, { invoices, balances }: ToneFacts): Found[] {
  if (!chases(letter)) return [];
  const { body } = letter;
  const currencies = balances.map(({ open }) => open.currency);
  const named = [...letter.subject.amounts, ...body.amounts, ...amountsInWords(body, currencies)];
  return body.amounts.flatMap((written) => {
    const { start, end } = written;
    const sentence = body.sentences.find((one) => start >= one.start && end <= one.end);
    if (sentence === undefined || toldApart.test(fold(body.text.slice(sentence.start, sentence.end)))) return [];
    const meant = invoices.filter(({ total }) => isSum(written, total));
    const rest = meant.map(({ id }) => balances.find(({ invoiceId }) => invoiceId === id)?.open);
    const [open] = rest;
    const isPart = rest.every(
      (one, at) => one !== undefined && one.minor > 0 && one.minor < (meant[at]?.total.minor ?? 0),
    );
    // The same sum may be the open balance of another document.
    const isOther = balances.some((balance) => isSum(written, balance.open));
    if (open === undefined || !isPart || isOther || named.some((one) => isSum(one, open))) return [];
    return [
      { hit: hitAt(body, start, end), expected: [writtenLike(open, body.text.slice(start, end))], detail: 'amount' },
    ];
  });
}

/** Whether these words mean this sum; a bare figure means any currency. */
function isSum({ amount, signed }: WrittenAmount, sum: Money): boolean {
  return amount.minor === sum.minor && (!signed || amount.currency === sum.currency);
}
