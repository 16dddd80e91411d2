import { expect, test } from 'vitest';
import type { Incentive } from '@/lib/domain/incentive';
import { money } from '@/lib/domain/money';
import { letterFiles } from '@/lib/letters/es/registry';
import { scheduleTable } from '@/lib/letters/schedule-table';
import { cell, headCell, tableOf } from '@/lib/letters/table-html';
import { toldView } from '@/lib/letters/told-view';
import { everythingTold, someFacts, someHistory, today } from './facts';

const telling = { words: letterFiles.words, locale: 'es-MX' };
const totals = [money(482_000, 'MXN'), money(10_000, 'EUR')];

function view(facts = someFacts(), target: 'plain' | 'rich' = 'plain') {
  return toldView(facts, totals, telling, target);
}

test('days behind us are named without weekday, and without the year while it is this one', () => {
  expect(view().writtenOn).toBe('el 12 y el 18 de noviembre');
  const older = someHistory({ writtenOn: ['2025-12-30', '2026-01-02', '2026-01-09', '2026-01-16'] });
  expect(view(someFacts({ history: older })).writtenOn).toBe('el 2, el 9 y el 16 de enero');
  const lastYear = someFacts({ told: everythingTold({ call: { on: '2025-12-30', summary: 'x' } }) });
  expect(view(lastYear).callOn).toBe('30 de diciembre de 2025');
});

test.each([
  [
    { kind: 'discount', percent: 2.5, until: '2026-12-01' },
    { discount: '2.5\u00a0%', credit: null, gift: null },
  ],
  [
    { kind: 'credit', amount: money(500, 'MXN'), until: '2026-12-01' },
    { discount: null, credit: '5.00\u00a0MXN' },
  ],
  [
    { kind: 'gift', what: 'un café', until: '2026-12-01' },
    { gift: 'un café', until: 'martes 1 de diciembre' },
  ],
] satisfies [Incentive, object][])('%j is told as %j', (incentive, told) => {
  expect(view(someFacts({ told: everythingTold({ incentive }) })).incentive).toMatchObject(told);
});

test('a discount is taken off each currency by itself', () => {
  expect(view().incentive?.discounted).toBe('4,723.60\u00a0MXN y 98.00\u00a0EUR');
});

test('a relation of this year needs no personal line', () => {
  expect(view().since).toBe('2021');
  expect(view(someFacts({ history: someHistory({ since: '2026-02-01' }) })).since).toBeNull();
});

test('blocks of lines are written for their target, escaped once', () => {
  const facts = someFacts({ told: everythingTold({ terms: 'A & B\r\n<b>C</b>' }) });
  expect(view(facts).terms).toBe('A & B\n<b>C</b>');
  expect(view(facts, 'rich').terms).toBe('A &amp; B<br>&lt;b&gt;C&lt;/b&gt;');
});

test('a plan is a list in plain text and a table in a rich letter; without amounts the days stand alone', () => {
  const parts = [{ dueOn: '2026-12-04', amounts: [money(100, 'MXN')] }];
  expect(scheduleTable(parts, today, telling, 'plain')).toBe('1. viernes 4 de diciembre: 1.00\u00a0MXN');
  expect(scheduleTable([{ dueOn: '2026-12-04', amounts: [] }], today, telling, 'plain')).toBe(
    '1. viernes 4 de diciembre',
  );
  const table = scheduleTable(parts, today, telling, 'rich');
  expect(table).toContain('<td align="right"');
  expect(table.match(/<tr>/g)).toHaveLength(2);
});

test('a heading is escaped by the table, a cell by whoever fills it', () => {
  const row = headCell('A & B') + cell('A &amp; B');
  expect(tableOf([row]).match(/A &amp; B/g)).toHaveLength(2);
});
