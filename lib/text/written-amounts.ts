import type { Money } from '@/lib/domain/money';
import { readAmountPhrase } from './amount-phrase';
import { currencyOfMark } from './currency-marks';
import type { Span } from './span';

/** An amount of money in a text. `signed`: its own sign, code or word names the currency, not the country's custom. */
export type WrittenAmount = Span & { amount: Money; signed: boolean };

const codes =
  'USD|EUR|MXN|COP|ARS|CLP|PEN|BRL|UYU|GBP|GTQ|HNL|NIO|CRC|PAB|VES|DOP|BOB|PYG|CAD|AUD|NZD|CHF|JPY|CNY|HKD|SGD|INR|PHP|AED|ZAR|NGN|KES|BBD|TTD|JMD|GYD|BSD|BZD|XCD|SRD|PLN|SEK|NOK|DKK|CZK|HUF';
// India groups its lakhs by two: 1,24,500.
const number = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,3})?(?!\d)`;
// One letter is the sign of money in Guatemala, Honduras and South Africa; only a grouped sum or cents make it one.
const letter = String.raw`[QLR]\.?(?=\s?\d{1,3}(?:[, ]\d{3})+(?!\d)|\s?\d+\.\d{2}(?!\d))`;
const mark = String.raw`(?<!\p{L})(?:(?:(?:[A-Z]{1,3}(?=[$])|(?:US|MX|R|U)\s))?[$€£₲₡₹₦₱¥](?:[US](?!\p{L}))?|S\/\.?|B\/\.?|Bs\.?|Gs\.?|Rs\.?(?=\s?\d)|K[Ss]hs?\.?(?=\s?\d)|${letter}|\b(?:${codes})\b)`;
const times = String.raw`(?:\s?(?:mil millones|millones|mill[oó]n|mil|milh(?:ões|ão)|million|thousand|k|M(?!\.))\b)?`;
const unit = String.raw`(?:de\s)?(?:pesos|d[oó]lares|d[oó]lar|euros?|soles|reais|real|quetzales|lempiras|colones|guaran[ií]es|bol[ií]vianos|bolivianos|dollars?|bucks|pounds|quid|rupees|rand|M\.?N\.?|${codes})\b`;
const shape = new RegExp(
  String.raw`(?:${mark})\s?(?:${number})${times}(?:\s?(?:€|${unit}))?|(?<![\p{L}\p{N}.,/-])(?:${number})${times}\s?(?:[€£$](?![\p{L}\p{N}])|${unit})`,
  'giu',
);

/** One letter says no more than that this is money. */
const letterSign = /^(?:Rs|Ksh?s?|[QLR])\.?(?=\s?\d)/i;

/** The words of an amount as `readAmountPhrase` takes them. Uruguay and Argentina write U$S as well as US$. */
export function readable(written: string): string {
  return written.replace(letterSign, '').replace(/U\$S/i, 'US$').replace(/₹\s?/, 'INR ');
}

/** Amounts that a sign, a code or the word for a currency marks; percentages and other numbers are none. */
export function writtenAmounts(
  text: string,
  { currency, decimal }: { currency: string; decimal: ',' | '.' },
): WrittenAmount[] {
  return [...text.matchAll(shape)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    if (/^\s?%/.test(text.slice(end, end + 2))) return [];
    const written = readable(match[0]);
    const read = readAmountPhrase(written, { balance: { minor: 0, currency }, decimal });
    if (read === null) return [];
    return [{ start, end, amount: read.amount, signed: !letterSign.test(match[0]) && namesCurrency(written) }];
  });
}

/** A dollar sign alone, or with letters that nobody knows, leaves the currency to the country. */
function namesCurrency(written: string): boolean {
  const sign = /(?:[A-Z]{1,3}\s?)?\$/i.exec(written)?.[0];
  return (
    sign === undefined || currencyOfMark(sign) !== null || /(?:USD|EUR|MXN|COP|ARS|CLP|PEN|BRL|UYU)\b/i.test(written)
  );
}
