import type { CustomerFile } from './customer-file';
import type { Money } from './money';

export type AmountClass = NonNullable<CustomerFile['amountClass']>;

/**
 * Per currency, from how many open minor units on a customer belongs to class A or B, and from how many on to their owner
 * alone; that last one is absent in bounds of earlier versions.
 */
export type AmountBounds = Readonly<Record<string, { a: number; b: number; relationship?: number }>>;

const shareOfA = 0.8;
const shareOfB = 0.95;
/** A customer who is this part of the book is nobody's batch (collections §8.3). */
const shareOfRelationship = 0.1;

/**
 * The bounds of the classes over the whole open book: the customers who together make the first 80 % of a currency are A,
 * those of the next 15 % B (reference: collections §8.3).
 * @param totals what each customer owes, one entry per customer and currency; credits do not count
 */
export function amountBounds(totals: readonly Money[]): AmountBounds {
  const books = new Map<string, number[]>();
  for (const { minor, currency } of totals) {
    if (minor <= 0) continue;
    const book = books.get(currency) ?? [];
    book.push(minor);
    books.set(currency, book);
  }
  return Object.fromEntries([...books].map(([currency, book]) => [currency, boundsOf(book)]));
}

/** The best class that a customer has in any currency; C for one who owes nothing. */
export function amountClassOf(owed: readonly Money[], bounds: AmountBounds): AmountClass {
  const classes = owed.map(({ minor, currency }): AmountClass => {
    const bound = bounds[currency];
    if (!bound || minor <= 0 || minor < bound.b) return 'C';
    return minor >= bound.a ? 'A' : 'B';
  });
  return classes.includes('A') ? 'A' : classes.includes('B') ? 'B' : 'C';
}

/** Whether a customer is so large a part of the book in some currency that only their owner writes to them. */
export function isRelationshipSized(owed: readonly Money[], bounds: AmountBounds): boolean {
  return owed.some(({ minor, currency }) => minor >= (bounds[currency]?.relationship ?? Number.POSITIVE_INFINITY));
}

function boundsOf(book: readonly number[]): { a: number; b: number; relationship: number } {
  const largestFirst = book.toSorted((x, y) => y - x);
  const whole = largestFirst.reduce((sum, minor) => sum + minor, 0);
  let before = 0;
  let bounds = { a: Number.POSITIVE_INFINITY, b: Number.POSITIVE_INFINITY };
  for (const minor of largestFirst) {
    if (before < whole * shareOfA) bounds = { a: minor, b: minor };
    else if (before < whole * shareOfB) bounds = { ...bounds, b: minor };
    before += minor;
  }
  return { ...bounds, relationship: Math.max(1, Math.ceil(whole * shareOfRelationship)) };
}
