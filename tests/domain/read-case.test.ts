import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextStep } from '@/lib/domain/next-step';
import { shippedMatrix } from '@/lib/domain/policy-matrix';
import { strictPolicy } from '@/lib/domain/policy-variants';
import { readCase } from '@/lib/domain/read-case';
import { amount, joined, listOf, orNull, shape, text, whole } from '@/lib/domain/read-fields';
import { readMatrix, readPolicy } from '@/lib/domain/read-policy';
import { beforePromise, readRow, readTable } from '@/lib/domain/read-row';
import { readers } from '@/lib/domain/read-rows';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import {
  aCustomer,
  aDisputeEvent,
  aFollowUp,
  aLogEntry,
  anInvoice,
  aPayment,
  aPlan,
  aPromise,
  day,
} from '../support/builders';

const troubles: string[] = [];
const say = (trouble: string) => troubles.push(trouble);

describe('a case', () => {
  test('of the ledger’s own rows is read as it is', () => {
    const rows = {
      customer: aCustomer(),
      invoices: [anInvoice()],
      payments: [aPayment()],
      promises: [aPromise()],
      disputeEvents: [aDisputeEvent()],
      plans: [aPlan()],
      followUps: [aFollowUp()],
      log: [aLogEntry()],
    };
    const read = readCase({ today: day, ...rows });
    if ('troubles' in read) throw new Error(read.troubles.join());
    expect(read.file).toMatchObject(rows);
    expect([read.policy, read.on.now]).toEqual([shippedPolicy, `${day}T10:00:00.000Z`]);
  });

  test('whatever it holds, is read or told what is wrong, and what is read is answered', () => {
    const names = ['today', 'now', 'calendar', 'policy', 'amountClass', ...Object.keys(readers)];
    const value = fc.oneof(fc.jsonValue(), fc.constant([]), fc.constant({}), fc.constantFrom(day, 'A', '2026-13-01'));
    const anything = fc.dictionary(fc.constantFrom(...names), value);
    fc.assert(
      fc.property(anything, fc.boolean(), (told, isWhole) => {
        const read = readCase(isWhole ? { today: day, customer: {}, invoices: [], ...told } : told);
        const said = 'troubles' in read ? read.troubles : nextStep(read.file, read.policy, read.on).why;
        expect(said.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  test('tells every trouble with its place', () => {
    const read = readCase({ today: 'ayer', customer: {}, invoices: [{ dueOn: 5 }] });
    expect('troubles' in read && read.troubles.map((trouble) => trouble.split(' ')[0])).toEqual([
      'today',
      'invoices[0].dueOn',
      'invoices[0].total',
    ]);
  });
});

describe('a row', () => {
  test('gets an id from its place, and the day that it speaks of', () => {
    const table = {
      name: 'log',
      rows: [{ on: day, at: `${day}T10:00:00Z` }, {}],
      bornOn: ({ on }: { on?: unknown }) => on,
      today: day,
    };
    const [first] = readTable(readers.log, table, say);
    expect(first).toMatchObject({ id: 'log-1', createdAt: `${day}T12:00:00.000Z`, voided: null, rung: null });
    expect(troubles.at(0)).toContain('[1].on');
  });

  test('keeps fields of a newer version, and is told apart from no row', () => {
    const born = { id: 'x', on: day, place: 0 };
    expect(readRow(readers.contacts, { kind: 'email', value: 'a@b.example', mood: 'good' }, born, say)).toMatchObject({
      mood: 'good',
    });
    expect(readRow(readers.contacts, 'nobody', born, say).id).toBe('x');
    expect(troubles.at(-1)).toContain('should be an object');
  });

  test.each([
    [{ promised: { date: '2026-12-10' } }, '2026-11-10'],
    [{ promised: { date: '2027-12-10' } }, day],
    [{}, day],
  ])('a promise that tells no instant, %o, was made on %s', (row, on) => {
    expect(beforePromise(row, day)).toBe(on);
  });
});

test('fields say what they want, and where', () => {
  const told: string[] = [];
  const field = shape({ name: text, sum: orNull(amount), parts: listOf(whole) });
  const read = field({ name: 7, sum: { minor: 5 }, parts: [1, 'x'] }, (trouble) => told.push(trouble));
  expect(read).toMatchObject({ name: '7', parts: [1, 0] });
  expect(told.map((trouble) => trouble.split(' ')[0])).toEqual(['.sum', '.parts[1]']);
  expect(joined('a', 'is gone')).toBe('a is gone');
});

describe('a policy from outside', () => {
  test('is the same after a way through text', () => {
    expect(readPolicy(JSON.parse(JSON.stringify(strictPolicy)))).toEqual({
      ...strictPolicy,
      name: null,
      sideSteps: strictPolicy.sideSteps.map((step) => ({ ...step, enabled: true })),
    });
  });

  test('may write calls among its rungs, and leave out what is as in the standard', () => {
    const call = { id: 'c', day: 9, channel: 'call', stage: 'second', letter: 'call-options', needs: ['two-notices'] };
    const policy = readPolicy({
      id: 'own',
      rungs: [{ id: 'n', day: 2, stage: 'gentle', letter: 'gentle' }, call],
      sideSteps: [],
      minimumGapDays: 0,
    });
    expect(policy?.sideSteps).toEqual([
      { id: 'c', day: 9, what: 'call', stage: 'second', letter: 'call-options', needs: ['two-notices'], enabled: true },
    ]);
    expect(policy).toMatchObject({
      minimumGapDays: 1,
      tolerances: shippedPolicy.tolerances,
      rungs: [{ channel: 'mail', audience: 'all', enabled: true }],
    });
  });

  test.each([
    [null],
    [{}],
    [{ id: 'x', rungs: 'none' }],
    [{ id: 'x', rungs: [{ id: 'n', day: 2, stage: 'furious', letter: 'gentle' }] }],
    [{ id: 'x', rungs: [{ id: 'n', day: 2.5, stage: 'gentle', letter: 'gentle' }] }],
    [{ id: 'x', rungs: [{ id: 'n', day: 2, stage: 'gentle', letter: 'gentle', needs: ['luck'] }] }],
    [{ id: 'x', sideSteps: [{ id: 'n', day: 2, stage: 'gentle', letter: 'gentle', what: 'visit' }] }],
  ])('%o is none', (value) => {
    expect(readPolicy(value)).toBeNull();
  });

  test('a matrix is read whole or not at all', () => {
    expect(readMatrix(JSON.parse(JSON.stringify(shippedMatrix)))).toEqual(shippedMatrix);
    expect(readMatrix({ ...shippedMatrix, slow: { A: 3 } })).toBeNull();
    expect(readMatrix([])).toBeNull();
  });
});
