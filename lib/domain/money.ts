import { currencyPlaces } from './currency-places';

/** An amount in integer minor units (cents, or whole pesos where the currency has no decimals) with its ISO-4217 code. */
export type Money = { minor: number; currency: string };

const exponents = new Map(
  currencyPlaces.flatMap(([places, codes]) => codes.split(' ').map((code) => [code, places] as const)),
);

/** Decimal places of a currency by ISO 4217 (CLP and PYG 0, most 2, KWD 3); 2 for a code we do not know. */
export function exponentOf(currency: string): number {
  return exponents.get(currency) ?? 2;
}

/** Whether ISO 4217 knows this code, so that `IMP` in a column is not taken for a currency. */
export function isCurrency(code: string): boolean {
  return exponents.has(code);
}

/** @throws RangeError when `minor` is not a safe integer: money is never a fraction of a minor unit. */
export function money(minor: number, currency: string): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`Not an integer of minor units: ${minor} ${currency}`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

/** @throws TypeError when the currencies differ. */
export function subtractMoney(a: Money, b: Money): Money {
  return money(a.minor - sameCurrency(a, b).minor, a.currency);
}

/** One total per currency, in order of first appearance; an empty list has no total. */
export function totalsByCurrency(amounts: readonly Money[]): Money[] {
  const totals = new Map<string, number>();
  for (const amount of amounts) totals.set(amount.currency, (totals.get(amount.currency) ?? 0) + amount.minor);
  return [...totals].map(([currency, minor]) => money(minor, currency));
}

/** The amount as a plain decimal string with the currency's own places: `-1250.50`, `48320` (CLP). */
export function toDecimalString({ minor, currency }: Money, exponent = exponentOf(currency)): string {
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const sign = minor < 0 ? '-' : '';
  return exponent === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-exponent)}`;
}

/** Reads a plain decimal string (`1250.5`, `-60`), rounding half away from zero to the currency's places; null when it is none. */
export function fromDecimalString(text: string, currency: string): Money | null {
  const match = /^([-−]?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return null;
  const [, sign, whole = '', fraction = ''] = match;
  const exponent = exponentOf(currency);
  const kept = Number(whole + fraction.slice(0, exponent).padEnd(exponent, '0'));
  const rounded = kept + (Number(fraction[exponent] ?? 0) >= 5 ? 1 : 0);
  return Number.isSafeInteger(rounded) ? money(sign ? -rounded : rounded, currency) : null;
}

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new TypeError(`Currencies are never mixed: ${a.currency} and ${b.currency}`);
  return b;
}
