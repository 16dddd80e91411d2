import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBalances } from '@/lib/domain/balance';
import { currencyStandings } from '@/lib/domain/currency-standing';
import type { Invoice } from '@/lib/domain/invoice';
import { addDays, daysBetween } from '@/lib/domain/plain-date';
import { anInvoice, day, mxn } from '../support/builders';

function lines(invoices: readonly Invoice[]) {
  return openBalances({ invoices, payments: [], balanceReports: [] }).map((balance) => ({
    ...balance,
    daysLate: balance.invoice.dueOn === null ? 0 : daysBetween(balance.invoice.dueOn, day),
    gates: [],
  }));
}

const due = (id: string, days: number, minor: number, changes: Partial<Invoice> = {}) =>
  anInvoice({ id, dueOn: addDays(day, -days), total: mxn(minor), ...changes });

test('what is owed stands by age, and overdue is what is past its day', () => {
  const [standing] = currencyStandings(lines([due('a', -5, 100), due('b', 10, 200), due('c', 95, 300)]), [], day);
  expect(standing).toEqual({
    currency: 'MXN',
    owed: mxn(600),
    overdue: mxn(500),
    aging: [
      { bucket: 'not-due', amount: mxn(100) },
      { bucket: '1-30', amount: mxn(200) },
      { bucket: 'over-90', amount: mxn(300) },
    ],
  });
});

test('two currencies stand apart, the larger overdue book first, whatever its number of digits', () => {
  const pesos = due('a', 10, 4_000, { total: { minor: 40_000, currency: 'CLP' } });
  const euros = due('b', 10, 0, { total: { minor: 40_000, currency: 'EUR' } });
  expect(currencyStandings(lines([pesos, euros]), [], day).map(({ currency }) => currency)).toEqual(['EUR', 'CLP']);
});

test('a credit note lowers the oldest part first', () => {
  const note = due('n', 5, 350, { type: 'credit-note' });
  const [standing] = currencyStandings(lines([due('b', 10, 200), due('c', 95, 300), note]), [], day);
  expect(standing).toMatchObject({ owed: mxn(150), overdue: mxn(150), aging: [{ bucket: '1-30', amount: mxn(150) }] });
});

test('credits larger than the debts leave money that we owe, and nothing overdue', () => {
  const note = due('n', 5, 900, { type: 'credit-note' });
  const [standing] = currencyStandings(lines([due('b', 10, 200), note]), [], day);
  expect(standing).toMatchObject({ owed: mxn(-700), overdue: mxn(0) });
});

test('money on account lowers what is owed', () => {
  const [standing] = currencyStandings(lines([due('b', 10, 200)]), [mxn(50)], day);
  expect(standing).toMatchObject({ owed: mxn(150), overdue: mxn(150) });
});

test('the parts always add up to what is owed, to the last unit', () => {
  const aLine = fc.record({
    days: fc.integer({ min: -60, max: 200 }),
    minor: fc.integer({ min: 1, max: 10 ** 9 }),
    note: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(aLine, { minLength: 1, maxLength: 20 }), (drawn) => {
      const invoices = drawn.map(({ days, minor, note }, place) =>
        due(`${place}`, days, minor, { type: note ? 'credit-note' : 'invoice' }),
      );
      const [standing] = currencyStandings(lines(invoices), [], day);
      const sum = drawn.reduce((total, { minor, note }) => total + (note ? -minor : minor), 0);
      expect(standing?.owed.minor).toBe(sum);
      expect(standing?.aging.reduce((total, { amount }) => total + amount.minor, 0)).toBe(sum);
      expect(standing?.overdue.minor).toBeGreaterThanOrEqual(0);
    }),
  );
});
