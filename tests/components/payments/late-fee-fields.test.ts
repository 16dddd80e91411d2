import { expect, test } from 'vitest';
import { feeable, feesOf, readPercent } from '@/components/payments/late-fee-fields';
import { lateFeeSource } from '@/lib/domain/late-fee';
import type { InvoiceLine } from '@/lib/views/customer-panel';
import { anInvoice, mxn } from '../../support/builders';

const line = (id: string, changes: Partial<InvoiceLine> = {}): InvoiceLine => ({
  invoice: anInvoice({ id }),
  open: mxn(100_000),
  daysLate: 10,
  mark: null,
  ...changes,
});

test.each([
  ['2', 2],
  [' 1,5 % ', 1.5],
  ['100', 100],
  ['0', null],
  ['100.1', null],
  ['-2', null],
  ['dos', null],
])('%j is %s', (text, percent) => expect(readPercent(text)).toBe(percent));

test('nothing is asked of what is disputed, not late, in favour of the customer, or a fee itself', () => {
  const fee = { ...anInvoice({ id: 'fee' }), type: 'debit-note', source: lateFeeSource } as const;
  const lines = [
    line('late'),
    line('disputed', { mark: 'disputed' }),
    line('ahead', { daysLate: 0 }),
    line('credit', { open: mxn(-5_000) }),
    line('fee', { invoice: fee }),
  ];
  expect(feeable(lines).map(({ invoice }) => invoice.id)).toEqual(['late']);
});

test('an amount is asked of each, a percentage of what is left of each, and nothing before it is said', () => {
  const lines = [line('a'), line('b', { open: mxn(30_000) })];
  const nothing = { how: 'amount', amount: null, percent: '2' } as const;
  expect(feesOf(lines, nothing)).toBeNull();
  expect(feesOf(lines, { ...nothing, amount: mxn(500) })?.map(({ fee }) => fee.minor)).toEqual([500, 500]);
  expect(feesOf(lines, { ...nothing, how: 'percent' })?.map(({ fee }) => fee.minor)).toEqual([2_000, 600]);
  expect(feesOf(lines, { ...nothing, how: 'percent', percent: 'x' })).toBeNull();
});
