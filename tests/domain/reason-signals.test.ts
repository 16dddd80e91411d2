import { expect, test } from 'vitest';
import { lateGround } from '@/lib/domain/late-ground';
import { addDays } from '@/lib/domain/plain-date';
import { signsOfDifficulty, signsOfForgetting } from '@/lib/domain/reason-signals';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import type { CustomerFile } from '@/lib/domain/customer-file';
import type { WeighedEvidence } from '@/lib/domain/reason-evidence';
import {
  aCustomer,
  aCustomerFile,
  aLogEntry,
  anInvoice,
  aPayment,
  aPlan,
  aPromise,
  calendar,
  day,
  mxn,
} from '../support/builders';
import { paidHistory } from '../support/paid-history';
import { late, sent } from '../support/steps';

function groundOf(changes: Partial<CustomerFile>) {
  const ground = lateGround(situationOf(aCustomerFile(changes), shippedPolicy, { today: day, calendar }));
  if (!ground) throw new Error('nothing is late');
  return ground;
}

const codes = (found: readonly WeighedEvidence[]) => found.map(({ fact }) => fact.code);
const owing = (days: number, punctual = 0) => {
  const past = paidHistory(punctual);
  return { ...past, invoices: [...past.invoices, late(days)] };
};

test('nothing late, a small rest or money on its way give no ground for any guess', () => {
  const on = { today: day, calendar };
  const ground = (changes: Partial<CustomerFile>) => lateGround(situationOf(aCustomerFile(changes), shippedPolicy, on));
  expect(ground({ invoices: [late(-3)] })).toBeNull();
  expect(ground({ invoices: [late(5, { total: mxn(1_500) })] })).toBeNull();
  expect(
    ground({ invoices: [late(5)], log: [aLogEntry({ on: day, channel: 'call', outcome: 'payment-sent' })] }),
  ).toBeNull();
  expect(ground({ invoices: [late(5)] })?.late).toHaveLength(1);
});

test('a good history and an invoice few days late read as forgetfulness, and longer ones do not', () => {
  expect(codes(signsOfForgetting(groundOf(owing(2))))).toEqual(['pays-on-time', 'just-late', 'not-reminded']);
  expect(codes(signsOfForgetting(groundOf(owing(7))))).toContain('pays-on-time');
  expect(signsOfForgetting(groundOf(owing(8)))).toEqual([]);
  expect(signsOfForgetting(groundOf({ invoices: [late(2)] }))).toEqual([]);
});

test('who usually pays ten days late has forgotten nothing unusual on the twelfth', () => {
  expect(codes(signsOfForgetting(groundOf(owing(12, 10))))).toEqual(['within-usual-delay', 'not-reminded']);
  expect(signsOfForgetting(groundOf(owing(14, 10)))).toEqual([]);
});

test.each([
  ['wrote to us', { log: [aLogEntry({ on: addDays(day, -1), direction: 'in' })] }],
  ['talked with us', { log: [aLogEntry({ on: addDays(day, -1), channel: 'call', outcome: 'answered' })] }],
  ['was reminded twice', { log: [sent('note', 1), sent('second-notice', 2)] }],
  ['promised', { promises: [aPromise()] }],
] satisfies [string, Partial<CustomerFile>][])('somebody who %s since the due day knows of it', (_what, changes) => {
  expect(signsOfForgetting(groundOf({ ...owing(4), ...changes }))).toEqual([]);
});

test('one reminder leaves the guess, with less to stand on', () => {
  const found = signsOfForgetting(groundOf({ ...owing(4), log: [sent('note', 2)] }));
  expect(codes(found)).toEqual(['pays-on-time', 'just-late']);
});

test('what a person wrote of difficulties is as good as being told, until it expires', () => {
  const situation = { tag: 'in-difficulty', reason: 'Perdió un contrato', until: day };
  const told = (until: string) =>
    groundOf({ customer: aCustomer({ situation: { ...situation, until } }), invoices: [late(9)] });
  expect(signsOfDifficulty(told(day))).toMatchObject([
    { weight: 3, fact: { code: 'said-difficulty', about: 'Perdió un contrato' } },
  ]);
  expect(signsOfDifficulty(told(addDays(day, -1)))).toEqual([]);
});

test('promises that were not kept weigh more the more there are, and only those of a year', () => {
  const broken = (id: string, date: string, invoiceIds = ['invoice']) =>
    aPromise({
      id,
      createdAt: `${addDays(date, -3)}T15:00:00.000Z`,
      promised: { date, amount: mxn(100_000) },
      invoiceIds,
    });
  const weights = (promises: CustomerFile['promises']) =>
    signsOfDifficulty(groundOf({ invoices: [late(60)], promises })).map(({ weight }) => weight);
  expect(weights([broken('a', '2026-10-30')])).toEqual([2]);
  expect(weights([broken('a', '2026-10-01'), broken('b', '2026-10-30')])).toEqual([3]);
  expect(weights([broken('a', '2026-10-30', ['other'])])).toEqual([1]);
  expect(weights([broken('a', '2025-10-30')])).toEqual([]);
});

test('a part that came, by payment or by list, speaks for it; a credit note and a discount do not', () => {
  const part = aPayment({ amount: mxn(30_000) });
  const of = (payments: CustomerFile['payments']) => signsOfDifficulty(groundOf({ invoices: [late(9)], payments }));
  expect(of([part])).toMatchObject([{ fact: { code: 'part-paid', amount: mxn(30_000), invoice: 'F2071' } }]);
  expect(of([{ ...part, creditNoteId: 'credit' }])).toEqual([]);
  expect(of([{ ...part, source: 'incentive' }])).toEqual([]);
});

test('several due days that pass at once of somebody punctual are no forgetfulness any more', () => {
  const past = paidHistory(0);
  const several = [late(20, { id: 'a' }), late(9, { id: 'b' })];
  const ground = groundOf({ ...past, invoices: [...past.invoices, ...several] });
  expect(codes(signsOfDifficulty(ground))).toEqual(['several-late']);
  expect(signsOfForgetting(ground)).toEqual([]);
});

test('payments that became half as large and instalments that did not come speak for it', () => {
  const past = paidHistory(0);
  const small = ['2026-10-02', '2026-11-02'].map((paidOn, n) =>
    aPayment({ id: `s${n}`, invoiceId: `y${n}`, paidOn, amount: mxn(40_000) }),
  );
  const paid = small.map(({ invoiceId }, n) =>
    anInvoice({ id: invoiceId ?? '', dueOn: `2026-1${n}-02`, total: mxn(40_000) }),
  );
  const smaller = groundOf({ invoices: [...past.invoices, ...paid, late(40)], payments: [...past.payments, ...small] });
  expect(signsOfDifficulty(smaller)).toMatchObject([
    { fact: { code: 'payments-smaller', amount: mxn(40_000), before: mxn(100_000) } },
  ]);
  const plans = [aPlan({ schedule: [{ n: 1, dueOn: '2026-11-11', amount: mxn(50_000) }] })];
  expect(codes(signsOfDifficulty(groundOf({ invoices: [late(40)], plans })))).toEqual(['instalment-missed']);
});
