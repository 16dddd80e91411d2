import { invoiceLabel } from '@/lib/domain/invoice';
import type { ToneFacts } from '../tone-facts';
import { numberRuns, type NumberRuns } from './number-runs';

type Document = ToneFacts['invoices'][number];

/** A document with what it may be called: `plain` letters and digits alone, `bare` without leading zeros as well. */
export type CalledDocument = {
  invoice: Document;
  names: readonly { name: string; plain: string; bare: string; runs: NumberRuns }[];
};

const read = new WeakMap<ToneFacts['invoices'], readonly CalledDocument[]>();

/** Every document of the record with its number, and with its series before it; read once for a letter. */
export function documentNames({ invoices }: ToneFacts): readonly CalledDocument[] {
  const known = read.get(invoices);
  if (known !== undefined) return known;
  const called = invoices.map((invoice) => ({
    invoice,
    names: namesOf(invoice).map((name) => ({ name, plain: plain(name), bare: bareOf(name), runs: numberRuns(name) })),
  }));
  read.set(invoices, called);
  return called;
}

/** Letters and digits alone, as numbers are compared. */
export function plain(number: string): string {
  return number.toUpperCase().replace(/[^A-Z\d]/g, '');
}

/** Capitals and digits, no leading zeros. */
export function bareOf(number: string): string {
  return plain(number.replace(/(?<!\d)0+(?=\d)/g, ''));
}

function namesOf({ series, number }: Document): string[] {
  const label = invoiceLabel({ series: series ?? null, number });
  return [...new Set([number, label])].flatMap((name) => (name === null || name === '' ? [] : [name]));
}
