import type { Money } from '@/lib/domain/money';
import type { ReadPart } from '../read-letter';
import type { ToneFacts } from '../tone-facts';

const percents = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|por ciento|por cento|percent|per cent)/giu;
/** More figures than this are a table, not a sum that somebody spells out. */
const mostFigures = 12;

/** Percentages that a letter names, as parts of one: 5 % is 0.05. */
export function percentsNamed({ text }: ReadPart): number[] {
  return [...text.matchAll(percents)].map((match) => Number((match[1] ?? '').replace(',', '.')) / 100);
}

/**
 * Whether an amount follows from the record by what the letter itself says: so many per cent off a sum or of it, a sum
 * less another figure of the letter, or all other figures of the letter together. `own` is the amount's place among the
 * letter's figures, `right` those that the record holds.
 */
export function followsByArithmetic(
  amount: Money,
  part: ReadPart,
  { known, right, facts }: { known: readonly Money[]; right: readonly Money[]; facts: ToneFacts },
): boolean {
  const bases = known.filter(({ currency, minor }) => currency === amount.currency && minor > 0);
  const rates = [...percentsNamed(part), ...agreedRate(facts)];
  const byRate = bases.some(({ minor }) =>
    rates.some((rate) =>
      [minor * (1 - rate), minor * rate, minor * (1 + rate)].some((sum) => isAbout(sum, amount.minor)),
    ),
  );
  if (byRate) return true;
  const others = right.filter(({ currency }) => currency === amount.currency).map(({ minor }) => minor);
  if (others.length > mostFigures) return false;
  const isDifference = others.some((whole) => others.some((less) => whole > less && whole - less === amount.minor));
  const isSum = others.length > 1 && others.reduce((sum, one) => sum + one, 0) === amount.minor;
  return isDifference || isSum;
}

/** Offers are rounded to whole units. */
function isAbout(sum: number, minor: number): boolean {
  return Math.abs(sum - minor) <= 1 || (minor % 100 === 0 && Math.abs(sum - minor) < 100);
}

function agreedRate({ agreedFees }: ToneFacts): number[] {
  const rate = Number.parseFloat(String(agreedFees?.rate ?? '').replace(',', '.'));
  return Number.isFinite(rate) && rate > 0 ? [rate / 100] : [];
}
