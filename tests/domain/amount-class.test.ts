import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountBounds, amountClassOf, isRelationshipSized } from '@/lib/domain/amount-class';
import { mxn } from '../support/builders';

const usd = (minor: number) => ({ minor, currency: 'USD' });

test.each([
  ['the first 80 %, the next 15 %, the last 5 %', [800, 150, 50], ['A', 'B', 'C']],
  ['whoever crosses 80 % still belongs to A', [500, 400, 100], ['A', 'A', 'B']],
  ['one customer alone is A', [10], ['A']],
  ['credits and nothing are C and do not count', [100, -500, 0], ['A', 'C', 'C']],
])('%s', (_what, amounts, classes) => {
  const bounds = amountBounds(amounts.map(mxn));
  expect(amounts.map((minor) => amountClassOf([mxn(minor)], bounds))).toEqual(classes);
});

test('each currency has a book of its own, and the best class counts', () => {
  const bounds = amountBounds([mxn(1_000_000), mxn(10), usd(500), usd(5)]);
  expect(amountClassOf([mxn(10), usd(500)], bounds)).toBe('A');
  expect(amountClassOf([mxn(10), usd(5)], bounds)).toBe('C');
  expect(amountClassOf([], bounds)).toBe('C');
  expect(amountClassOf([{ minor: 9_999, currency: 'EUR' }], bounds)).toBe('C');
});

test('whoever owes more is never in a lower class, and A makes at least 80 %', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 }), (amounts) => {
      const bounds = amountBounds(amounts.map(mxn));
      const classes = amounts.toSorted((a, b) => b - a).map((minor) => amountClassOf([mxn(minor)], bounds));
      expect(classes).toEqual(classes.toSorted());
      const ofA = amounts.filter((minor) => amountClassOf([mxn(minor)], bounds) === 'A').reduce((a, b) => a + b, 0);
      expect(ofA).toBeGreaterThanOrEqual(amounts.reduce((a, b) => a + b, 0) * 0.8);
    }),
  );
});

test.each([
  [
    [900, 100, 10],
    [true, false, false],
  ],
  [[100, 100, 100, 100, 100, 100, 100, 100, 100, 100], Array.from({ length: 10 }, () => true)],
  [Array.from({ length: 20 }, () => 50), Array.from({ length: 20 }, () => false)],
])('a tenth of the book belongs to its owner alone: %o', (amounts, sized) => {
  const bounds = amountBounds(amounts.map(mxn));
  expect(amounts.map((minor) => isRelationshipSized([mxn(minor)], bounds))).toEqual(sized);
  expect(isRelationshipSized([usd(9_999)], bounds)).toBe(false);
});
