import { expect, test } from 'vitest';
import { concessionsOf } from '@/lib/domain/concessions';
import type { CustomerFile } from '@/lib/domain/customer-file';
import type { IncentiveRow } from '@/lib/domain/incentive-redemption';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { aCustomerFile, aLogEntry, anInvoice, aPayment, aPlan, aRow, calendar, day, mxn } from '../support/builders';

function granted(changes: Partial<CustomerFile>, incentives: readonly IncentiveRow[] = []) {
  const file = aCustomerFile({ invoices: [anInvoice()], ...changes });
  return concessionsOf(situationOf(file, shippedPolicy, { today: day, calendar }), incentives);
}
const half = (paidOn: string) => aPayment({ id: paidOn, amount: mxn(50_000), paidOn });
const outcomes = (changes: Partial<CustomerFile>) => granted(changes).map(({ kind, outcome }) => [kind, outcome]);

test.each([
  ['running', { plans: [aPlan()], payments: [half('2026-11-20')] }],
  ['behind', { plans: [aPlan({ schedule: [{ n: 1, dueOn: '2026-11-11', amount: mxn(100_000) }] })] }],
  ['kept', { plans: [aPlan()], payments: [half('2026-11-20'), half('2026-11-23')] }],
  ['broken', { plans: [aPlan({ endedOn: '2026-11-22', endReason: 'No cumplió' })] }],
  ['kept', { plans: [aPlan({ endedOn: '2026-11-22', endReason: 'Pagó todo' })], payments: [aPayment()] }],
] satisfies [string, Partial<CustomerFile>][])('a plan is %s', (outcome, changes) => {
  expect(outcomes(changes)).toEqual([['plan', outcome]]);
});

test('what was only offered is no concession; one that another took the place of says so', () => {
  expect(outcomes({ plans: [aPlan({ acceptedOn: null })] })).toEqual([]);
  const plans = [aPlan(), aPlan({ id: 'new', replaces: 'plan', acceptedOn: '2026-11-15' })];
  expect(outcomes({ plans })).toEqual([
    ['plan', 'running'],
    ['plan', 'replaced'],
  ]);
});

test('a longer term that ran out without the money was not kept', () => {
  const schedule = [{ n: 1, dueOn: '2026-11-12', amount: mxn(100_000) }];
  expect(outcomes({ plans: [aPlan({ kind: 'extension', schedule })] })).toEqual([['extension', 'broken']]);
});

test('rewards and quiet time stand among them, the newest first', () => {
  const row = { ...aRow('gift'), customerId: 'customer', what: 'granted', invoiceIds: [], rule: null } as const;
  const gift: IncentiveRow = {
    ...row,
    amount: null,
    settled: null,
    gift: 'Café',
    on: '2026-11-12',
    note: null,
    answers: null,
    voids: null,
  };
  const log = [aLogEntry({ on: '2026-11-14', channel: 'note', direction: 'internal', outcome: 'parked' })];
  expect(granted({ log }, [gift])).toMatchObject([
    { kind: 'time', on: '2026-11-14', outcome: 'given' },
    { kind: 'gift', on: '2026-11-12', what: 'Café', outcome: 'owed' },
  ]);
});
