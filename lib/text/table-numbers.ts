import { currencyOfMark } from './currency-marks';
import { absent, saysNothing, unreadable, type Reading } from './reading';

export type DecimalMark = ',' | '.';

/** An amount taken apart: its sign, its digits with separators, and the currency mark beside it as written. */
export type WrittenAmount = { negative: boolean; body: string; mark: string };

/** The commonest writings, spared the long way: `950`, `1234.5`, `12,50`. Three digits after a mark could be a group. */
const plainest = /^\d+(?:([.,])\d{1,2})?$/;
const grouped = { ',': /^\d{1,3}(?:\.\d{3})+,\d+$/, '.': /^\d{1,3}(?:,\d{3})+\.\d+$/ } as const;
const blanks = /[\u00A0\u2007\u2009\u202F\u200E\u200F\u2066-\u2069]/g;
const minus = /[\u2212\u2012\u2013\uFE63\uFF0D]/g;
const shape =
  /^(\(?)\s*([+-]?)\s*([^\d\s+\-().,'’%]{0,4}\/?(?:(?<=[/A-Za-z])\.)?[$€£]?|[A-Za-z]{3} ?\$?)\s*([+-]?)\s*([.,]?\d[\d.,'’ ]*?)\s*([A-Za-z$€£₲₡]{0,4}\$?)\s*([+-]?)\s*(\)?)\s*(CR|DR|Cr|Dr|cr|dr)?\.?$/;

const outside = /^([^\d()]{0,5}?)\s*\(([^()]*)\)\s*([^\d()+-]{0,5})$/;

/** Takes an amount apart; null when the text is no amount (a date, a name, a code, a percentage). */
export function writtenAmount(text: string): WrittenAmount | null {
  if (text.length > 40 || !/\d/.test(text)) return null;
  if (/^\d+$/.test(text)) return { negative: false, body: text, mark: '' };
  const even = text.replace(blanks, ' ').replace(minus, '-').trim();
  // `S/ (20.00)` and `(20.00) EUR` mean `(S/ 20.00)` and `(20.00 EUR)`.
  const match = shape.exec(even.includes('(') ? even.replace(outside, '($1 $2 $3)') : even);
  if (!match) return null;
  const [, open = '', before = '', left = '', inner = '', body = '', right = '', after = '', close = '', side = ''] =
    match;
  if ((open === '') !== (close === '') || !isMark(left) || (!isMark(right) && !/^[cd]r$/i.test(right))) return null;
  const negative = open !== '' || [before, inner, after].includes('-') || /^cr$/i.test(side || right);
  const mark = (/^[cd]r$/i.test(right) ? left : left || right).trim();
  return { negative, body: body.replace(/’/g, "'").trim(), mark };
}

/** What one amount proves about its column's decimal mark: the mark itself, `either` way possible, or `none` needed. */
export function decimalShape(text: string): DecimalMark | 'either' | 'none' | null {
  const plain = plainest.exec(text);
  if (plain) return plain[1] === ',' || plain[1] === '.' ? plain[1] : 'none';
  if (grouped[','].test(text)) return ',';
  if (grouped['.'].test(text)) return '.';
  const written = writtenAmount(text);
  return written && shapeOf(written.body);
}

/**
 * Reads an amount under its column's decimal mark, as a plain decimal string (`-1250.5`). Groups may be points, commas,
 * blanks or apostrophes, also Indian ones; without a decimal mark only amounts without separators are values.
 */
export function readAmount(text: string, decimal: DecimalMark | null): Reading<string> {
  const easy = plainest.exec(text);
  if (easy && (easy[1] === undefined || easy[1] === decimal)) return { is: 'value', value: text.replace(',', '.') };
  if (decimal === ',' && grouped[','].test(text))
    return { is: 'value', value: text.replaceAll('.', '').replace(',', '.') };
  if (decimal === '.' && grouped['.'].test(text)) return { is: 'value', value: text.replaceAll(',', '') };
  if (saysNothing(text)) return absent;
  const written = writtenAmount(text);
  const plain = written && plainDigits(written.body, decimal);
  if (!written || plain === null) return unreadable;
  return { is: 'value', value: written.negative && /[1-9]/.test(plain) ? `-${plain}` : plain };
}

/** A workbook's number as a plain decimal string with the 15 digits that such numbers truly carry. */
export function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  if (!text.includes('e')) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(10).replace(/\.?0+$/, '');
}

/** The currency that the amount's own mark names without doubt, else null. */
export function currencyOfAmount(text: string): string | null {
  const mark = /^[\d.,\s-]*$/.test(text) ? '' : writtenAmount(text)?.mark;
  return mark ? currencyOfMark(mark) : null;
}

function plainDigits(body: string, decimal: DecimalMark | null): string | null {
  if (decimal === null) return /[.,]/.test(body) ? null : ungrouped(body, /[' ]/);
  const at = body.indexOf(decimal);
  if (at < 0) return ungrouped(body, decimal === ',' ? /[.' ]/ : /[,' ]/);
  const fraction = body.slice(at + 1);
  if (!/^\d*$/.test(fraction)) return null;
  const whole = at === 0 ? '0' : ungrouped(body.slice(0, at), decimal === ',' ? /[.' ]/ : /[,' ]/);
  return whole === null ? null : fraction === '' ? whole : `${whole}.${fraction}`;
}

/** The digits without their groups; null when the groups are no groups (`1.2.3`, `12,34`). */
function ungrouped(whole: string, separator: RegExp): string | null {
  if (/^\d+$/.test(whole)) return whole;
  const groups = whole.split(separator);
  const used = new Set(whole.replace(/\d/g, ''));
  const [first = '', ...rest] = groups;
  const regular = rest.every((group) => group.length === 3);
  const indian = rest.at(-1)?.length === 3 && rest.slice(0, -1).every((group) => group.length === 2);
  return used.size === 1 && /^\d{1,3}$/.test(first) && (regular || indian) && groups.every((g) => /^\d+$/.test(g))
    ? groups.join('')
    : null;
}

function shapeOf(body: string): DecimalMark | 'either' | 'none' | null {
  const points = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (points === 0 && commas === 0) return plainDigits(body, null) === null ? null : 'none';
  const possible = (['.', ','] as const).filter((mark) => plainDigits(body, mark) !== null);
  if (possible.length === 2 && isLeadingZero(body)) return points > 0 ? '.' : ',';
  return possible.length === 2 ? 'either' : (possible[0] ?? null);
}

/** `0.500` is no group of thousands: nobody writes a leading zero there. */
function isLeadingZero(body: string): boolean {
  return /^0[.,]/.test(body);
}

function isMark(text: string): boolean {
  return (
    text === '' ||
    /[$€£₲₡₹¥]/.test(text) ||
    /^(?:bs\.?|gs\.?|s\/\.?|b\/\.?|q|l|kr|rs\.?)$/i.test(text.trim()) ||
    currencyOfMark(text) !== null
  );
}
