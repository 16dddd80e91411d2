import type { Money } from '@/lib/domain/money';
import { readable, type WrittenAmount } from '@/lib/text/written-amounts';
import { fold } from '@/lib/text/fold';
import { readAmountPhrase } from '@/lib/text/amount-phrase';
import { hitAt } from '../hit-at';
import type { ReadPart, Sentence } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';
import { amountsInWords } from './amounts-in-words';
import { documentsNamed } from './documents-named';
import { followsByArithmetic, percentsNamed } from './follows-by-arithmetic';
import { instalmentsMeant, nearestStep } from './instalments-meant';
import { isRounded } from './is-rounded';
import { amountsOf, isEqualPart, knownAmounts } from './known-amounts';
import { writtenLike } from './written-like';

/** Fees, discounts and offers are other amounts than the ledger's. */
const otherMatter =
  /\b(?:interes\w*|recargo\w*|descuent\w*|bonific\w*|rebaja\w*|comision\w*|juros|multa\w*|descont\w*|abatimento|interest|late fee|fee|discount\w*|rebate|minim[oa]|minimum|cuotas?|parcel\w*|parcialidad\w*|instal\w*|plazos|pagos de|payments of|pagamentos de|vezes de|abono inicial|anticip\w*|entrada|down payment|presupuesto\w*|cotizacion\w*|quote\w*|orcamento\w*|cupo|limite|limit|unos|unas|uns|umas|aprox\w*|alrededor de|cerca de|roughly|approximately|around|c\/u|cada un[oa]|each|apiece|la unidad|a unidade|per (?:unit|hour|month|week)|por (?:unidad|unidade|hora|mes|kilo|dia))\b/;
/** Orders are other amounts, unless the sentence names a document before its sum. */
const orders = /\b(?:pedidos?|orders?|compras?|encomendas?)\b/;
/** A part that may be paid first, whatever its sum. */
const offeredPart =
  /\b(?:si|if|se|podemos|podria\w*|puede\w*|podes|podeis|could|can|might|pode\w*|prefier\w*|prefer\w*|haga|haz|sirve|serve)\b.*\b(?:abono|adelant\w*|anticipo|a cuenta|on account|part payment|pago parcial|una parte|uma parte|sinal|resto|rest|empez\w*|empiec\w*|start\w*|comec\w*|primero|first|ahora|now|agora)\b/s;
/** Only where paying in parts is spoken of is a part of the balance no wrong balance. */
const inParts =
  /\b(?:part(?:e|s|es)|pagos|payments?|pagamentos|cuotas?|parcel\w*|parcialidad\w*|instal\w*|mitad\w*|metades?|half|halves|thirds?|quarters?|terci\w+|terco|cuarto|plazos|vezes|veces|cheques|abonos|quincen\w*|mensual\w*|mensa(?:l|is)|semanal\w*|seman(?:a|as)|weekly|monthly|a month|al mes|por mes|cada|each|divid\w*|part(?:ir|im|ie)\w*|split\w*|reparti\w*|fraccion\w*|poco a poco|aos poucos|bit by bit)\b/;
const discount = /\b(?:descuent\w*|descont\w*|discount\w*|bonific\w*|rebaja\w*|abatimento|pronto pago|off\b|early)/;

/** Amounts of a text that neither stand on record as total, balance, part, promise or instalment nor follow from these. */
export function amountsThatDiffer(part: ReadPart, facts: ToneFacts): Found[] {
  const known = knownAmounts(facts);
  const currencies = [...new Set(known.map(({ currency }) => currency))];
  const inWords = amountsInWords(part, currencies);
  const placed = [
    ...part.amounts.map((written) => ({
      written,
      readings: readingsOf(written, part.text, currencies),
      inWords: false,
    })),
    ...inWords.map((written) => ({ written, readings: written.readings, inWords: true })),
  ].map((one) => ({ ...one, sentence: sentenceOf(part, one.written) }));
  const right = placed.flatMap(({ readings }) => readings.find((one) => known.some((sum) => same(sum, one))) ?? []);
  return placed.flatMap(({ written, sentence, readings, inWords: isInWords }) => {
    const steps = sentence ? instalmentsMeant(part.text.slice(sentence.start, sentence.end), facts) : null;
    const isInParts = steps === null && sentence !== undefined && inParts.test(around(part, sentence));
    const isRight =
      readings.some((one) => known.some((own) => same(own, one)) || (isInParts && isEqualPart(one, facts))) ||
      readings.some((one) => followsByArithmetic(one, part, { known, right, facts })) ||
      isRounded(readings, written, part.text, known);
    const others = placed.filter((one) => one.sentence === sentence && one.inWords === isInWords).length;
    const meant = sentence && others === 1 ? onlyDocument(part, sentence, written, facts) : null;
    if (isRight && !(meant !== null && isOthers(readings, meant, facts))) return [];
    if (!isRight && sentence && steps === null && isOtherMatter(part, sentence, written, facts)) return [];
    const named = sentence ? amountsOfNamed(part, sentence, facts) : [];
    const step = steps === null ? null : nearestStep(steps, facts);
    const due = step === null ? closest(written.amount, named.length > 0 ? named : known) : step.amount;
    const shown = due === null ? [] : [shownAs(due, written, part)];
    return [{ hit: hitAt(part, written.start, written.end), expected: shown, detail: 'amount' }];
  });
}

/** The right sum in the manner of the wrong one; where that names another currency, with its own code. */
function shownAs(due: Money, { start, end, amount, signed }: WrittenAmount, { text }: ReadPart): string {
  const said = text.slice(start, end);
  // Words are answered in figures.
  if (!/\d/.test(said)) return `${due.currency} ${writtenLike(due, '')}`;
  if (!signed || amount.currency === due.currency) return writtenLike(due, said);
  return `${due.currency} ${writtenLike(due, /\d[\d.,'’\u00a0\u202f ]*/.exec(said)?.[0] ?? said)}`;
}

function sentenceOf({ sentences }: ReadPart, { start, end }: WrittenAmount): Sentence | undefined {
  return sentences.find((one) => start >= one.start && end <= one.end);
}

/** The words about a figure say that it is no sum of the ledger. A rate that is named must come out right. */
function isOtherMatter(part: ReadPart, sentence: Sentence, { start }: WrittenAmount, facts: ToneFacts): boolean {
  const said = fold(part.text.slice(sentence.start, sentence.end));
  if (discount.test(said) && percentsNamed(part).length > 0) return false;
  if (otherMatter.test(said) || offeredPart.test(said)) return true;
  const isNamed = documentsNamed(part, facts).some((one) => one.start >= sentence.start && one.end <= start);
  return orders.test(said) && !isNamed;
}

/** "GI-501, due October 16: $546.00": a row of a list, with its due day between number and sum. */
const onlyDueDay = /^[\s,|(–—-]*(?:due|venc\w*|vto|vcto)\b[^;$€£]{0,32}$/;

/** The document that a sentence names shortly before its only sum, where it names just one. */
function onlyDocument(part: ReadPart, { start, end }: Sentence, written: WrittenAmount, facts: ToneFacts) {
  const named = documentsNamed(part, facts).filter((one) => one.start >= start && one.end <= end);
  const [first] = named;
  const isOne = first !== undefined && named.every(({ invoice }) => invoice === first.invoice);
  const gap = isOne ? part.text.slice(first.end, written.start) : '';
  const isBeside = (/^[^.;:]{0,25}$/.test(gap) && !/\d/.test(gap)) || onlyDueDay.test(fold(gap));
  return isOne && first.end <= written.start && isBeside ? first.invoice : null;
}

/** A sentence with its neighbours, folded. */
function around({ sentences, text }: ReadPart, sentence: Sentence): string {
  const at = sentences.indexOf(sentence);
  return fold(text.slice((sentences[at - 1] ?? sentence).start, (sentences[at + 1] ?? sentence).end));
}

/** Whether a sum beside one document is another document's and cannot be its own. */
function isOthers(readings: readonly Money[], meant: ToneFacts['invoices'][number], facts: ToneFacts): boolean {
  const own = knownAmounts({ ...facts, ...only(meant, facts) });
  if (readings.some((one) => own.some((sum) => same(sum, one)))) return false;
  const others = facts.invoices.filter(({ id, type }) => id !== meant.id && type !== 'credit-note');
  return others.some((other) => readings.some((one) => amountsOf(other, facts).some((sum) => same(sum, one))));
}

function only({ id }: ToneFacts['invoices'][number], { invoices, balances, plans, payments = [] }: ToneFacts) {
  return {
    invoices: invoices.filter((one) => one.id === id || one.type === 'credit-note'),
    balances: balances.filter(({ invoiceId }) => invoiceId === id),
    plans,
    payments: payments.filter(({ invoiceId }) => !invoiceId || invoiceId === id),
  };
}

/** What is open of the documents that a sentence names, and their totals: a wrong figure beside a number is meant for it. */
function amountsOfNamed(part: ReadPart, { start, end }: Sentence, facts: ToneFacts): Money[] {
  const named = documentsNamed(part, facts).filter((one) => one.start >= start && one.end <= end);
  return named.flatMap(({ invoice }) => amountsOf(invoice, facts));
}

/** `1.250` may be a thousand or one: both readings count, in the record's currency where the mark leaves it open. */
function readingsOf(written: WrittenAmount, text: string, known: readonly string[]): readonly Money[] {
  const said = readable(text.slice(written.start, written.end));
  const currencies = written.signed ? [written.amount.currency] : known;
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
