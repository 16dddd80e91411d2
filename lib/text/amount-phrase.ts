import { exponentOf, fromDecimalString, money, type Money } from '@/lib/domain/money';
import { currencyOfMark, currencyOfWords } from './currency-marks';
import { fold } from './fold';
import { amountWords } from './amount-words';

/** An amount that somebody wrote: the words that name it, and whether the sum is certain. */
export type AmountPhrase = { amount: Money; text: string; exact: boolean };

/**
 * `balance`: what parts such as `la mitad` are parts of; its currency is meant where none is written. `decimal`: the
 * decimal mark of the country, for the one case that the digits leave open.
 */
export type AmountPhraseOptions = { balance: Money; decimal?: ',' | '.' };

const all =
  /\b(?:todo(?: el saldo| lo pendiente)?|el total|total|completo|saldo completo|el saldo|all(?: of it)?|everything|in full|full amount|the balance|tudo|o total|o saldo|integral)\b/;
const parts: readonly (readonly [RegExp, number])[] = [
  [/\b(?:la mitad|mitad|half|a metade|metade|medio saldo)\b/, 1 / 2],
  [/\b(?:(?:las )?dos terceras partes|dos tercios|two thirds|dois tercos)\b/, 2 / 3],
  [/\b(?:(?:la )?tercera parte|un tercio|(?:a |one )third|um terco|a terca parte)\b/, 1 / 3],
  [/\b(?:(?:las )?tres cuartas partes|tres cuartos|three quarters|tres quartos)\b/, 3 / 4],
  [/\b(?:(?:la )?cuarta parte|un cuarto|(?:a |one )quarter|um quarto|a quarta parte)\b/, 1 / 4],
];
const percent = /(?<![\d.,])(\d{1,3})\s*(?:%|por ciento|por cento|percent)/;
const sum =
  /(?<mark>(?:[a-z]{1,3}\s?)?[$€£₲₡]|\b[a-z]{3}(?=\s?\d)|\bs\/\.?)?\s*(?<![\w.,/-])(?<body>\d(?:[\d.,'’\u00a0\u202f]|\s(?=\d{3}(?!\d)))*)(?!\s*[%/\d]|[-\w]*\d)\s*(?:(?<times>mil millones|mil|k|lucas|millones|millon|mm|palos?|milhoes|milhao|thousand|grand|millions?)(?![a-z]))?(?![a-z]+\d)\s*(?<after>\b[a-z]{3}\b|€|£)?/;

/**
 * The amount that a person types or writes, in Spanish, Portuguese or English: `1.250,50`, `1,250.50`, `12 mil`, `3k`,
 * `la mitad`, `todo`, `el 30 %`, `dos mil quinientos`. The digits decide their own marks first (the last of two kinds is
 * the decimal mark, three digits after a single mark are a group). Null when no sum above zero is named.
 */
export function readAmountPhrase(text: string, { balance, decimal = '.' }: AmountPhraseOptions): AmountPhrase | null {
  const written = text.slice(0, 400).normalize('NFC');
  const folded = fold(written);
  const share = shareOf(folded);
  if (share !== null) return partOf(balance, share);
  const match = sum.exec(folded);
  if (match === null) return inWords(folded, written, balance.currency);
  const { mark = '', body = '', times = '', after = '' } = match.groups ?? {};
  const currency = currencyOfMark(mark) ?? currencyOfMark(after) ?? currencyOfWords(folded) ?? balance.currency;
  const habit = exponentOf(currency) === 3 || /^(?:mil )?mill|^mm|^palo|^milh/.test(times);
  const number = decimalOf(body.replace(/[.,]+$/, ''), decimal, habit);
  if (number === null) return null;
  const amount = fromDecimalString(scaled(number.digits, powerOf(times)), currency);
  return named(amount, text.slice(match.index, match.index + match[0].length).trim(), number.sure);
}

function shareOf(folded: string): { share: number; text: string } | null {
  const rate = percent.exec(folded);
  if (rate !== null) return { share: Number(rate[1]) / 100, text: rate[0] };
  for (const [pattern, share] of parts) {
    const said = pattern.exec(folded)?.[0];
    if (said !== undefined) return { share, text: said };
  }
  const said = /\d/.test(folded) ? undefined : all.exec(folded)?.[0];
  return said === undefined ? null : { share: 1, text: said };
}

/** A part of the balance, rounded to its minor unit; only the whole is certain, since parts get rounded by people too. */
function partOf(balance: Money, { share, text }: { share: number; text: string }): AmountPhrase | null {
  if (share > 1) return null;
  return named(money(Math.round(balance.minor * share), balance.currency), text, share === 1);
}

function inWords(folded: string, written: string, currency: string): AmountPhrase | null {
  const found = amountWords(folded);
  const own = currencyOfWords(folded) ?? currency;
  if (found === null) return null;
  const text = folded.length === written.length ? written.slice(found.start, found.end) : found.text;
  return named(fromDecimalString(String(found.value), own), text, true);
}

function named(amount: Money | null, text: string, exact: boolean): AmountPhrase | null {
  return amount === null || amount.minor <= 0 ? null : { amount, text, exact };
}

/** Digits with marks as a plain decimal; `sure` is false where the country would have meant something else. */
function decimalOf(body: string, habit: ',' | '.', habitDecides: boolean): { digits: string; sure: boolean } | null {
  const bare = body.replace(/[\s'’\u00a0\u202f]/g, '');
  const marks = bare.match(/[.,]/g) ?? [];
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const whole = bare.slice(0, last).replace(/[.,]/g, '');
  if (marks.length === 0) return { digits: bare, sure: true };
  if (new Set(marks).size === 2) return { digits: `${whole}.${bare.slice(last + 1)}`, sure: true };
  if (marks.length > 1) return { digits: bare.replace(/[.,]/g, ''), sure: true };
  const tail = bare.slice(last + 1);
  const isHabit = marks[0] === habit;
  if (tail.length === 3 && !(habitDecides && isHabit)) return { digits: whole + tail, sure: !isHabit };
  return tail.length <= 3 ? { digits: `${whole}.${tail}`, sure: true } : null;
}

function powerOf(times: string): number {
  if (times === '') return 0;
  if (times === 'mil millones') return 9;
  return /^(?:mil|k|lucas|thousand|grand)$/.test(times) ? 3 : 6;
}

/** Moves the decimal point of a plain decimal string to the right, without the rounding of floats. */
function scaled(digits: string, power: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const padded = fraction.padEnd(power, '0');
  const rest = padded.slice(power);
  return `${whole}${padded.slice(0, power)}${rest === '' ? '' : `.${rest}`}`;
}
