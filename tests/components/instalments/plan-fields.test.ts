import { expect, test } from 'vitest';
import { customOf, optionOf, readOption, type OptionFields } from '@/components/instalments/plan-fields';
import { money } from '@/lib/domain/money';
import { calendar, day, mxn } from '../../support/builders';

const on = { today: day, calendar, usualPayDay: null };
const written = { day: (one: string) => one, digits: ({ minor }: { minor: number }) => String(minor) };
const monthly = optionOf('monthly', on, written);
const read = (changes: Partial<OptionFields>, total = mxn(100_000)) =>
  readOption({ ...monthly, ...changes }, total, on);
const typed = (minor: number) => ({ text: String(minor), amount: mxn(minor) });
const dayOf = (one: string | null) => ({ text: one ?? 'quién sabe', day: one });

test('a preset is a whole plan in one press', () => {
  const { parts, problem } = read({});
  expect(problem).toBeNull();
  expect(parts.map(({ dueOn, amounts }) => [dueOn, amounts[0]?.minor])).toEqual([
    ['2026-11-27', 33_334],
    ['2026-12-28', 33_333],
    ['2027-01-27', 33_333],
  ]);
});

test.each([
  ['no first day', { firstOn: dayOf(null) }, 'day'],
  ['a day that is past', { firstOn: dayOf('2026-11-20') }, 'past'],
  ['a first payment of everything', { first: typed(100_000) }, 'first'],
  ['a first payment that is no amount', { first: { text: 'algo', amount: null } }, 'first'],
])('%s is said', (_what, changes, code) => {
  expect(read(changes).problem).toEqual({ code });
});

test('too little for so many parts is said', () => {
  expect(readOption(monthly, money(2, 'CLP'), on).problem).toEqual({ code: 'too-small' });
});

test('made to measure, it starts from what is shown and says what is missing or too much', () => {
  const custom = customOf(monthly, read({}).parts, written);
  expect(readOption(custom, mxn(100_000), on).problem).toBeNull();
  const rows = (...minors: number[]) => custom.rows.map((row, at) => ({ ...row, amount: typed(minors[at] ?? 0) }));
  expect(read({ ...custom, rows: rows(30_000, 30_000, 30_000) }).problem).toEqual({
    code: 'lacking',
    amount: mxn(10_000),
  });
  expect(read({ ...custom, rows: rows(50_000, 50_000, 1) }).problem).toEqual({ code: 'too-much', amount: mxn(1) });
  expect(read({ ...custom, rows: rows(50_000, 50_000, 0) }).problem).toEqual({ code: 'amount' });
  expect(read({ ...custom, rows: custom.rows.toReversed() }).problem).toEqual({ code: 'order' });
  expect(read({ ...custom, rows: [] }).problem).toEqual({ code: 'day' });
});
