import { invoiceLabel } from '@/lib/domain/invoice';
import { hitAt } from '../hit-at';
import type { ReadPart } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';

const letters = (number: string) => number.toUpperCase().replace(/[^A-Z\d]/g, '');
const digits = (number: string) => number.replace(/\D/g, '').replace(/^0+/, '');

/** The document on record that a written number means: the same letters and digits, or the same digits without series. */
export function invoiceOf(number: string, facts: ToneFacts): ToneFacts['invoices'][number] | null {
  const written = letters(number);
  const named = facts.invoices.find((invoice) => namesOf(invoice).some((name) => letters(name) === written));
  if (named !== undefined) return named;
  const short = digits(number);
  const alike = facts.invoices.filter(
    (invoice) => short !== '' && namesOf(invoice).some((name) => digits(name) === short),
  );
  const isBare = !/[A-Z]/.test(written);
  const fitting = alike.filter((invoice) => isBare || namesOf(invoice).some((name) => !/[A-Z]/i.test(name)));
  return fitting[0] ?? null;
}

/** Numbers of documents that the record of this customer does not hold. Orders and contracts are other numbers. */
export function numbersThatDiffer(part: ReadPart, facts: ToneFacts): Found[] {
  return part.references.flatMap(({ start, end, number, kind, named }) => {
    if (kind !== 'invoice' || !named || invoiceOf(number, facts) !== null || isOther(number, facts)) return [];
    return [{ hit: hitAt(part, start, end), expected: closest(number, facts), detail: 'number' }];
  });
}

/** Order numbers, payment references and the like that the record knows under another name. */
function isOther(number: string, { invoices, payments = [] }: ToneFacts): boolean {
  const known = [...invoices.map(({ orderRef }) => orderRef), ...payments.map(({ reference }) => reference)];
  return known.some((other) => other !== null && other !== undefined && letters(other) === letters(number));
}

function namesOf(invoice: ToneFacts['invoices'][number]): string[] {
  const label = invoiceLabel({ series: invoice.series ?? null, number: invoice.number });
  return [invoice.number, label].flatMap((name) => (name === null ? [] : [name]));
}

function closest(number: string, facts: ToneFacts): string[] {
  const names = facts.invoices.flatMap((invoice) => namesOf(invoice).slice(-1));
  const ranked = names.toSorted(
    (a, b) => distance(letters(a), letters(number)) - distance(letters(b), letters(number)),
  );
  return ranked.slice(0, 1);
}

/** Letters that stand elsewhere: enough to tell a slip of the fingers from another document. */
function distance(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  let different = Math.abs(a.length - b.length);
  for (let at = 0; at < length; at += 1) if (a[at] !== b[at]) different += 1;
  return different;
}
