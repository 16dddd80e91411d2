import { exponentOf, type Money } from './money';

/**
 * About how many units of a currency buy what one euro buys, to the nearest power of two or so. These are no exchange
 * rates and never reach a screen: they only keep 4,000 COP from outranking 400 EUR when customers are put in order.
 * A currency that is missing counts like the euro.
 */
const unitsPerEuro: Readonly<Record<string, number>> = {
  ARS: 1_500,
  BOB: 8,
  BRL: 6,
  CAD: 1.5,
  CLP: 1_000,
  CNY: 8,
  COP: 4_500,
  CRC: 550,
  DOP: 70,
  GTQ: 8,
  HNL: 28,
  INR: 95,
  JPY: 170,
  KRW: 1_600,
  MXN: 20,
  NIO: 40,
  PEN: 4,
  PYG: 8_000,
  UYU: 45,
  VES: 200,
};

/** The rough size of an amount in cents of a euro, for sorting and weighing only; keeps the sign. */
export function roughSize({ minor, currency }: Money): number {
  return (minor / 10 ** exponentOf(currency) / (unitsPerEuro[currency] ?? 1)) * 100;
}
