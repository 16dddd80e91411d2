import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { promiseStates } from '@/lib/domain/promise-states';
import { addDays } from '@/lib/domain/plain-date';
import { anInvoice, aPayment, aPromise, calendar, mxn } from '../support/builders';

const invoiceIds = ['a', 'b', 'c'];
const invoices = invoiceIds.map((id) => anInvoice({ id, total: mxn(10 ** 9) }));
const on = (days: number) => addDays('2026-11-24', days);

const parts = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 40 }), minor: fc.integer({ min: 1, max: 90_000 }) }),
  { minLength: 1, maxLength: 4 },
);
const batches = fc.array(
  fc.record({ parts, of: fc.constantFrom(...invoiceIds, null), made: fc.integer({ min: 0, max: 20 }) }),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const payments = fc.array(
  fc.record({
    of: fc.constantFrom(...invoiceIds, null),
    paid: fc.integer({ min: 0, max: 40 }),
    minor: fc.integer({ min: 1, max: 90_000 }),
  }),
  { maxLength: 5 },
);

type ValueOf<T> = T extends fc.Arbitrary<infer Value> ? Value : never;

function factsOf(said: ValueOf<typeof batches>, paid: ValueOf<typeof payments>) {
  const promises = said.flatMap(({ parts: some, of, made }, batch) =>
    some.map(({ after, minor }, part) =>
      aPromise({
        id: `p${batch}-${part}`,
        batch: `b${batch}`,
        createdAt: `${on(made)}T15:0${batch}:00.000Z`,
        invoiceIds: of === null ? [] : [of],
        promised: { date: on(made + after), amount: mxn(minor) },
      }),
    ),
  );
  const came = paid.map(({ of, paid: days, minor }, at) =>
    aPayment({
      id: `m${at}`,
      invoiceId: of,
      paidOn: on(days),
      amount: mxn(minor),
      createdAt: `${on(days)}T18:00:00.000Z`,
    }),
  );
  return { promises, payments: came, invoices, balanceReports: [] };
}

type Facts = ReturnType<typeof factsOf>;

const statesOf = (facts: Facts, today = on(90)) => promiseStates(facts, calendar, today);
const byId = (facts: Facts) =>
  Object.fromEntries(
    statesOf(facts).map(({ promise, state, received, level }) => [promise.id, [state, received.minor, level]]),
  );

test('no part is given more than was promised, and all together no more than what came', () => {
  fc.assert(
    fc.property(batches, payments, (said, paid) => {
      const states = statesOf(factsOf(said, paid));
      const came = paid.reduce((sum, { minor }) => sum + minor, 0);
      const given = states.reduce((sum, { received }) => sum + received.minor, 0);
      expect(given).toBeLessThanOrEqual(came);
      for (const { promise, received } of states) {
        expect(received.minor).toBeGreaterThanOrEqual(0);
        expect(received.minor).toBeLessThanOrEqual(promise.promised.amount.minor);
      }
    }),
    { numRuns: 80 },
  );
});

test('in whatever order the rows are read, each promise is judged alike', () => {
  fc.assert(
    fc.property(batches, payments, fc.infiniteStream(fc.nat()), (said, paid, order) => {
      const facts = factsOf(said, paid);
      const shuffled = <T>(rows: readonly T[]) =>
        rows
          .map((row) => ({ row, at: order.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ row }) => row);
      const mixed = { ...facts, promises: shuffled(facts.promises), payments: shuffled(facts.payments) };
      expect(byId(mixed)).toEqual(byId(facts));
    }),
    { numRuns: 60 },
  );
});
