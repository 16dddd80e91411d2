import { expect, test } from 'vitest';
import { letterLines, type OpenLine } from '@/lib/actions/letter-lines';
import type { LetterId } from '@/lib/letters/registry';
import { anInvoice, mxn } from '../support/builders';

function aLine(id: string, daysLate: number, mark: OpenLine['mark'] = null): OpenLine {
  return { invoice: anInvoice({ id, number: id, series: null }), open: mxn(100), daysLate, mark };
}

const lines = [
  aLine('late', 9),
  aLine('missed', 30),
  aLine('today', 0),
  aLine('soon', -4),
  aLine('far', -40),
  aLine('disputed', 20, 'disputed'),
  aLine('credit', 0, 'credit-note'),
];
const promises = [{ invoiceIds: ['soon'] }];
const missed = [{ invoiceIds: ['missed'] }];

test.each([
  ['courtesy', ['today', 'soon']],
  ['due-today', ['today']],
  ['letter-2', ['late', 'missed', 'credit']],
  ['hardship-options', ['late', 'missed', 'credit']],
  ['disputed', ['disputed']],
  ['broken-promise', ['missed']],
  ['promise-confirmation', ['soon']],
  ['early-payment', ['today', 'soon', 'far']],
  ['thank-you', []],
] satisfies [LetterId, string[]][])('%s speaks of %j', (id, ids) => {
  expect(letterLines(id, { lines, promises, missed }, []).map(({ invoice }) => invoice.id)).toEqual(ids);
});

test('a situation speaks of everything when nothing is late, and of what was picked before all', () => {
  const known = { lines: lines.slice(2, 5), promises: [], missed: [] };
  expect(letterLines('plan-proposal', known, [])).toHaveLength(3);
  expect(letterLines('plan-proposal', known, ['far']).map(({ invoice }) => invoice.id)).toEqual(['far']);
});
