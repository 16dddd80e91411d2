import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWorkingDay } from '@/lib/domain/calendar';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { expectedPayment, onPayDay, payDaysOf } from '@/lib/domain/expected-payment';
import { addDays, dayOfWeek, daysBetween } from '@/lib/domain/plain-date';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { aCustomer, aCustomerFile, anInvoice, aPlan, aPromise, calendar, day, mxn } from '../support/builders';
import { paidHistory } from '../support/paid-history';

const paysOn = (payDays: readonly number[]) =>
  aCustomer({
    paymentPolicy: { payDays, cutOff: null, purchaseOrder: null, portal: null, documents: null, verifiedOn: null },
  });

function expected(changes: Partial<CustomerFile>, dueOn: string | null = '2026-11-30') {
  const invoice = anInvoice({ dueOn });
  const file = aCustomerFile({ ...changes, invoices: [...(changes.invoices ?? []), invoice] });
  const situation = situationOf(file, shippedPolicy, { today: day, calendar });
  const line = situation.open.find((one) => one.invoice.id === invoice.id);
  return line ? expectedPayment(situation, line) : null;
}

test('a pay day moves on to the weekday on which they pay, and over weekends and holidays', () => {
  expect(onPayDay('2026-11-24', [], calendar)).toBe('2026-11-24');
  expect(onPayDay('2026-11-28', [], calendar)).toBe('2026-11-30');
  expect(onPayDay('2026-11-24', [5], calendar)).toBe('2026-11-27');
  // Friday 25 December is a holiday: the money comes on the next working day.
  expect(onPayDay('2026-12-22', [5], calendar)).toBe('2026-12-28');
});

test('whatever the days, the money is expected on a working day within two weeks, never before', () => {
  const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
  fc.assert(
    fc.property(anyDay, fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 9]), (from, payDays) => {
      const found = onPayDay(from, payDays, calendar);
      expect(isWorkingDay(found, calendar)).toBe(true);
      expect(daysBetween(from, found)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(from, found)).toBeLessThan(14);
    }),
    { numRuns: 80 },
  );
});

test('what they promised comes before what was agreed, that before the due day', () => {
  const promises = [aPromise({ promised: { date: '2026-12-01', amount: mxn(100_000) } })];
  const plans = [aPlan({ schedule: [{ n: 1, dueOn: '2026-12-10', amount: mxn(100_000) }] })];
  expect(expected({ promises, plans })).toMatchObject({ ground: 'promised', day: '2026-12-01' });
  expect(expected({ plans })).toMatchObject({ ground: 'instalment', day: '2026-12-10' });
  expect(expected({})).toEqual({ ground: 'due', day: '2026-11-30', bare: '2026-11-30' });
  expect(expected({}, null)).toBeNull();
});

test('a promise for a Tuesday of somebody who pays on Fridays is expected on the Friday', () => {
  const promises = [aPromise({ promised: { date: '2026-12-01', amount: mxn(100_000) } })];
  expect(expected({ promises, customer: paysOn([5]) })).toEqual({
    ground: 'promised',
    bare: '2026-12-01',
    day: '2026-12-04',
  });
});

test('without a promise their usual delay counts, at the pay day near it', () => {
  expect(expected(paidHistory(8))).toEqual({ ground: 'usual-delay', bare: '2026-12-08', day: '2026-12-08' });
  const friday = expected({ ...paidHistory(8), customer: paysOn([5]) });
  expect(friday).toMatchObject({ bare: '2026-12-08', day: '2026-12-11' });
  const thursday = expected({ ...paidHistory(6), customer: paysOn([4]) });
  expect(thursday?.day).toBe('2026-12-03');
  expect(dayOfWeek(thursday?.day ?? '')).toBe(4);
  expect(expected(paidHistory(-4))).toMatchObject({ ground: 'due' });
});

test('the days that they told come before the day that payments show', () => {
  expect(payDaysOf(paysOn([2, 4]).paymentPolicy, 5)).toEqual([2, 4]);
  expect(payDaysOf(null, 5)).toEqual([5]);
  expect(payDaysOf(paysOn([]).paymentPolicy, null)).toEqual([]);
});
