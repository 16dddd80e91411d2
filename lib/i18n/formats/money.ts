import { exponentOf, toDecimalString, type Money } from '@/lib/domain/money';
import { languageOf } from './locale';
import { formatNumber } from './numbers';

/** An amount for a component that sets the code apart: `{ digits: '−1,250.00', currency: 'MXN' }`. */
export type MoneyParts = { digits: string; currency: string };

/** The digits in the company's number format with every decimal that the currency has, and the ISO code beside them. */
export function moneyParts(amount: Money, locale: string): MoneyParts {
  const decimal = toDecimalString(amount) as `${number}`;
  return { digits: formatNumber(decimal, locale, exponentOf(amount.currency)), currency: amount.currency };
}

/** `186,450.00 MXN`, with a no-break space; the code is always there, since `$` is eight of our currencies. */
export function formatMoney(amount: Money, locale: string): string {
  const { digits, currency } = moneyParts(amount, locale);
  return `${digits}\u00a0${currency}`;
}

/** What a screen reader says: `186,450.00 pesos mexicanos`; the code where the currency has no name in the language. */
export function spokenMoney(amount: Money, locale: string): string {
  return `${moneyParts(amount, locale).digits} ${currencyName(amount, locale)}`;
}

/** An amount as a letter says it: in Portuguese reais are `R$ 1.250,00`, a sign that no other currency has; else with the code. */
export function letterMoney(amount: Money, locale: string): string {
  if (amount.currency !== 'BRL' || languageOf(locale) !== 'pt') return formatMoney(amount, locale);
  const { digits } = moneyParts(amount, locale);
  return /^\d/.test(digits) ? `R$\u00a0${digits}` : `${digits.charAt(0)}R$\u00a0${digits.slice(1)}`;
}

/** Several amounts of a letter as one phrase. */
export function letterAmounts(amounts: readonly Money[], locale: string): string {
  const list = new Intl.ListFormat(languageOf(locale), { type: 'conjunction' });
  return list.format(amounts.map((amount) => letterMoney(amount, locale)));
}

/** Several amounts as one phrase, never added: `186,450.00 MXN y 6,482.35 EUR`. */
export function formatAmounts(amounts: readonly Money[], locale: string): string {
  const list = new Intl.ListFormat(languageOf(locale), { type: 'conjunction' });
  return list.format(amounts.map((amount) => formatMoney(amount, locale)));
}

function currencyName({ minor, currency }: Money, locale: string): string {
  const decimal = Math.abs(minor) / 10 ** exponentOf(currency);
  const parts = new Intl.NumberFormat(languageOf(locale) === 'pt' ? 'pt-BR' : languageOf(locale), {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: exponentOf(currency),
  }).formatToParts(decimal);
  const name = parts.find((part) => part.type === 'currency')?.value ?? currency;
  return languageOf(locale) === 'pt' ? name.toLowerCase() : name;
}
