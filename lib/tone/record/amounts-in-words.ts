import { fromDecimalString, type Money } from '@/lib/domain/money';
import { amountWords } from '@/lib/text/amount-words';
import { currencyOfWords } from '@/lib/text/currency-marks';
import { fold } from '@/lib/text/fold';
import type { WrittenAmount } from '@/lib/text/written-amounts';
import type { ReadPart } from '../read-letter';

/** A sum in words, and what it may mean: "mil pesos" of a customer with two kinds of pesos may mean either. */
type WordedAmount = WrittenAmount & { readings: readonly Money[] };

const unit =
  /(?<run>[a-z]+(?:,? [a-z]+){0,14}?)(?<unit> (?:de )?(?:pesos|dolares|euros|(?:nuevos )?soles|reais|dollars|pounds|quetzales|lempiras|colones|bolivianos|guaranies)\b(?: (?:mexican|colombian|chilen|argentin|uruguay|dominican|canad)\w+)?)/g;
/** A number that begins before these words, one of two ("dos o tres mil"), or one that is said roughly. */
const begunBefore =
  /(?:\d|\b(?:half|o|ou|or|medi[oa]|mei[oa]|casi|quase|almost|nearly|over|about|some|than|least|to|hasta|ate|(?:mas|mais|menos|cerca|perto) de|[ao]utr[ao]s|otr[ao]s|another)) ?$/;
/** Cents behind the whole, "and something", or so much each time. */
const goesOn =
  /^,? (?:(?:con|y|e|and|com|with) (?!(?:el|la|l[ao]s|os?|as?|que|se|venc\w*|w?as|is|it|the|fell|esta|sig\w+|segue|todavia|aun|ainda|nao?|not)\b)|mensua|mensa|al mes|por mes|a month|cada|each|per )/;

/** Sums that a text gives in words with their currency, whole and exact: "mil ochocientos soles", "two thousand pounds". */
export function amountsInWords({ text }: ReadPart, currencies: readonly string[]): WordedAmount[] {
  const said = fold(text).replaceAll('-', ' ');
  if (said.length !== text.length) return [];
  return [...said.matchAll(unit)].flatMap((match) => {
    const { run = '', unit: noun = '' } = match.groups ?? {};
    const words = endingIn(run);
    if (words === null) return [];
    const [start, end] = [match.index + words.start, match.index + match[0].length];
    const isOpen = begunBefore.test(said.slice(0, start)) || goesOn.test(said.slice(end));
    if (isOpen) return [];
    const own = currencyOfWords(noun);
    const readings = (own === null ? currencies : [own]).flatMap(
      (currency) => fromDecimalString(String(words.value), currency) ?? [],
    );
    const [amount] = readings;
    return amount === undefined ? [] : [{ start, end, amount, signed: own !== null, readings }];
  });
}

/** The number that a run of words ends in. */
function endingIn(run: string): { value: number; start: number; text: string } | null {
  let from = 0;
  for (let found = amountWords(run); found !== null; found = amountWords(run.slice(from))) {
    if (from + found.end === run.length) return { ...found, start: from + found.start };
    from += found.end;
  }
  return null;
}
