import type { Money } from '@/lib/domain/money';
import type { WrittenAmount } from '@/lib/text/written-amounts';
import { fold } from '@/lib/text/fold';
import { readAmountPhrase } from '@/lib/text/amount-phrase';
import { hitAt } from '../hit-at';
import type { ReadPart } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';
import { isEqualPart, knownAmounts } from './known-amounts';
import { invoiceOf } from './numbers-that-differ';
import { writtenLike } from './written-like';

/** Fees, discounts and offers are other amounts than the ledger's. */
const otherMatter =
  /\b(?:interes|recargo|descuent|bonific|comision|juros|multa|descont|interest|late fee|discount|rebate|minimo|cuota|parcela|instal|abono inicial|anticip|entrada|pedido|order)/;

/** Amounts of a text that are neither total, balance, sum, part, promise nor instalment on record. */
export function amountsThatDiffer(part: ReadPart, facts: ToneFacts): Found[] {
  const known = knownAmounts(facts);
  return part.amounts.flatMap((written) => {
    const sentence = part.sentences.find(({ start, end }) => written.start >= start && written.end <= end);
    if (sentence && otherMatter.test(fold(part.text.slice(sentence.start, sentence.end)))) return [];
    const readings = readingsOf(written, part.text, known);
    const isKnown = readings.some((amount) => known.some((own) => same(own, amount)) || isEqualPart(amount, facts));
    if (isKnown) return [];
    const named = sentence ? amountsOfNamed(part, sentence, facts) : [];
    const meant = closest(written.amount, named.length > 0 ? named : known);
    const hit = hitAt(part, written.start, written.end);
    const shown = meant === null ? [] : [writtenLike(meant, part.text.slice(written.start, written.end))];
    return [{ hit, expected: shown, detail: 'amount' }];
  });
}

/** What is open of the documents that a sentence names, and their totals: a wrong figure beside a number is meant for it. */
function amountsOfNamed(part: ReadPart, { start, end }: { start: number; end: number }, facts: ToneFacts): Money[] {
  return part.references
    .filter((reference) => reference.kind === 'invoice' && reference.start >= start && reference.end <= end)
    .flatMap(({ number }) => {
      const invoice = invoiceOf(number, facts);
      if (invoice === null) return [];
      return [
        ...facts.balances.flatMap(({ invoiceId, open }) => (invoiceId === invoice.id ? [open] : [])),
        invoice.total,
      ];
    });
}

/** `1.250` may be a thousand or one: both readings count, in the record's currency where the mark leaves it open. */
function readingsOf(written: WrittenAmount, text: string, known: readonly Money[]): Money[] {
  const said = text.slice(written.start, written.end);
  const currencies = written.signed ? [written.amount.currency] : [...new Set(known.map(({ currency }) => currency))];
  return currencies.flatMap((currency) =>
    ([',', '.'] as const).flatMap((decimal) => {
      const read = readAmountPhrase(said, { balance: { minor: 0, currency }, decimal });
      return read === null
        ? []
        : [{ minor: read.amount.minor, currency: written.signed ? read.amount.currency : currency }];
    }),
  );
}

function same(a: Money, b: Money): boolean {
  return a.currency === b.currency && Math.abs(a.minor) === Math.abs(b.minor);
}

function closest({ minor }: Money, known: readonly Money[]): Money | null {
  const sorted = known
    .filter((own) => own.minor > 0)
    .toSorted((a, b) => Math.abs(a.minor - minor) - Math.abs(b.minor - minor));
  return sorted[0] ?? null;
}
