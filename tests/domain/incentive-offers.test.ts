import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { discounted } from '@/lib/domain/incentive';
import { earnedBy, incentiveOffers, offeredIncentive } from '@/lib/domain/incentive-offers';
import { addDays } from '@/lib/domain/plain-date';
import { anInvoice, aRow, day, mxn } from '../support/builders';
import { aRule } from '../support/incentives';

const ahead = anInvoice({ issuedOn: '2026-11-20', dueOn: '2026-12-20' });
const line = { invoice: ahead, open: mxn(100_000), mark: null } as const;

test.each([
  ['early, the window still open', aRule(), '2026-12-10', true],
  ['early, on its last day', aRule(), '2026-12-10', true],
  ['on time, until the due day', aRule({ when: 'on-time', daysBefore: 0 }), '2026-12-20', true],
  ['issued after the offer ended', aRule({ until: '2026-11-19' }), null, false],
  ['issued on the last day of the offer', aRule({ until: '2026-11-20' }), '2026-12-10', true],
])('%s', (_, rule, until, offered) => {
  expect(earnedBy(rule, ahead, day)).toBe(until);
  expect(incentiveOffers(rule, [line], until ?? day)).toHaveLength(offered ? 1 : 0);
  expect(incentiveOffers(rule, [line], addDays(until ?? day, 1))).toEqual([]);
});

test('what is disputed, late, paid, a credit or without a due day is offered nothing', () => {
  const lines = [
    { ...line, mark: 'disputed' as const },
    { ...line, invoice: anInvoice() },
    { ...line, open: mxn(0) },
    { ...line, invoice: anInvoice({ type: 'credit-note', dueOn: '2026-12-20' }) },
    { ...line, invoice: anInvoice({ dueOn: null }) },
    { ...line, invoice: anInvoice({ dueOn: '2026-12-20', cancelled: true }) },
    { ...line, invoice: { ...anInvoice({ dueOn: '2026-12-20' }), voided: { at: '', by: '', reason: '' } } },
  ];
  expect(incentiveOffers(aRule(), lines, day)).toEqual([]);
  expect(incentiveOffers(null, [line], day)).toEqual([]);
  // A promise is no obstacle: paying early is better than the promised day.
  expect(incentiveOffers(aRule(), [{ ...line, mark: 'promised' }], day)).toHaveLength(1);
});

test('what is left after paying in time is the discount itself, and earns no other', () => {
  expect(incentiveOffers(aRule(), [{ ...line, open: mxn(2_000) }], day)).toEqual([]);
  expect(incentiveOffers(aRule(), [{ ...line, open: mxn(50_000) }], day)).toMatchObject([{ pays: mxn(49_000) }]);
});

test('currencies stay apart, the soonest day comes first and is what a letter may say of all', () => {
  const peso = {
    ...line,
    invoice: { ...ahead, ...aRow('clp'), dueOn: '2026-12-15' },
    open: { minor: 12_345, currency: 'CLP' },
  };
  const offers = incentiveOffers(aRule(), [line, peso], day);
  expect(offers.map(({ until, pays }) => [until, pays])).toEqual([
    ['2026-12-05', { minor: 12_098, currency: 'CLP' }],
    ['2026-12-10', mxn(98_000)],
  ]);
  expect(offeredIncentive(aRule(), offers)).toEqual({
    kind: 'discount',
    percent: 2,
    until: '2026-12-05',
    when: 'early',
  });
  expect(offeredIncentive(aRule(), [])).toBeNull();
});

test('a discount never asks for more than the share that is left, and at most a minor unit less', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 1, max: 9_999 }), (minor, hundredths) => {
      const left = discounted(mxn(minor), hundredths / 100).minor;
      const exact = (BigInt(minor) * BigInt(10_000 - hundredths)) / 10_000n;
      expect(BigInt(left) === exact || BigInt(left) === exact - 1n).toBe(true);
      expect(left).toBeLessThan(minor);
    }),
    { numRuns: 100 },
  );
});
