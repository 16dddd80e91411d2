import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  lastPart,
  promiseToLog,
  withPart,
  type PartFields,
  type PromiseFields,
} from '@/components/promises/promise-fields';
import { money } from '@/lib/domain/money';
import { day, mxn } from '../../support/builders';

const written = { day: (one: string) => one, digits: ({ minor }: { minor: number }) => String(minor) };
const offers = [{ key: 'overdue MXN', kind: 'overdue', amount: mxn(100_001), invoiceIds: ['a'] }] as const;
const friday = '2026-11-27';
const fields = (parts: readonly PartFields[], changes: Partial<PromiseFields> = {}): PromiseFields => ({
  when: { text: friday, day: friday },
  offer: 'overdue MXN',
  other: { currency: 'MXN', invoiceIds: [], amount: { text: '', amount: null } },
  parts,
  channel: 'call',
  note: '',
  grace: 2,
  ...changes,
});
const two = withPart([], mxn(100_001), friday, written);

test('one press halves it, every cent kept, and the rest goes to the last part', () => {
  expect(promiseToLog(fields(two), offers, day)).toEqual({
    amount: mxn(100_001),
    invoiceIds: ['a'],
    parts: [
      { date: friday, amount: mxn(50_001) },
      { date: '2026-12-11', amount: mxn(50_000) },
    ],
  });
});

test('however often it is shared, the parts add up and their days follow each other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 64, max: 10 ** 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('MXN', 'CLP', 'KWD'),
      (minor, times, currency) => {
        const total = money(minor, currency);
        let parts: PartFields[] = [];
        for (let time = 0; time < times; time += 1) parts = withPart(parts, total, friday, written);
        const named = parts.slice(0, -1).reduce((sum, { amount }) => sum + (amount.amount?.minor ?? 0), 0);
        expect(parts).toHaveLength(times + 1);
        expect(named + (lastPart(parts, total)?.minor ?? 0)).toBe(minor);
        const days = parts.map((part) => part.day.day ?? '');
        expect(days).toEqual([...new Set(days)].toSorted());
      },
    ),
    { numRuns: 50 },
  );
});

const named = (minor: number) => ({ text: '', amount: mxn(minor) });

test.each([
  [
    'a first part of everything',
    two.map((part, at) => (at === 0 ? { ...part, amount: named(100_001) } : part)),
    'parts',
  ],
  [
    'a part without a day',
    two.map((part, at) => (at === 1 ? { ...part, day: { text: '?', day: null } } : part)),
    'date',
  ],
  ['two parts on one day', two.map((part) => ({ ...part, day: { text: friday, day: friday } })), 'order'],
  [
    'a part in the past',
    two.map((part, at) => (at ? { ...part, day: { text: '', day: '2026-11-01' } } : part)),
    'past',
  ],
])('%s is said', (_what, parts, problem) => {
  expect(promiseToLog(fields(parts), offers, day)).toBe(problem);
});

test('without parts it is all on one day; without documents or amount it is none', () => {
  expect(promiseToLog(fields([]), offers, day)).toMatchObject({ parts: [{ date: friday, amount: mxn(100_001) }] });
  expect(promiseToLog(fields([], { offer: 'other' }), offers, day)).toBe('invoices');
});
