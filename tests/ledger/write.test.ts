import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { loadColumns } from '@/lib/actions/load-columns';
import type { StoredCustomer } from '@/lib/ledger/database';
import { live } from '@/lib/ledger/live';
import { mergeRows } from '@/lib/ledger/merge-rows';
import { stampRow } from '@/lib/ledger/row-stamp';
import type { AnyRow } from '@/lib/ledger/rows';
import { sameValue } from '@/lib/ledger/same-value';
import { addNew, append, change, changedRow } from '@/lib/ledger/write';
import { aCustomer, aPayment, mxn } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const at = '2026-11-24T15:00:00.000Z';

test('the same fact written twice is one row, and the first writing stands', async () => {
  const ledger = freshLedger();
  const columnsOf = await loadColumns();
  const first = aPayment() as unknown as AnyRow;
  expect(await append(ledger, 'payments', [first], columnsOf)).toHaveLength(1);
  expect(await append(ledger, 'payments', [{ ...first, amount: mxn(1) }], columnsOf)).toEqual([]);
  expect(await ledger.payments.toArray()).toMatchObject([{ amount: mxn(100_000) }]);
});

test('many rows of other customers do not wake what shows one customer, one of theirs does', async () => {
  const ledger = await store(freshLedger(), { payments: [aPayment()] });
  const columnsOf = await loadColumns();
  const lists: number[] = [];
  const stop = live(
    () => ledger.payments.where('customerId').equals('customer').toArray(),
    (payments) => lists.push(payments.length),
    (trouble) => expect.unreachable(String(trouble)),
  );
  await vi.waitFor(() => expect(lists).toEqual([1]));
  const others = Array.from({ length: 250 }, (_, n) => aPayment({ id: `other-${n}`, customerId: `c-${n % 50}` }));
  await addNew(ledger, 'payments', others as unknown as AnyRow[], columnsOf);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(lists).toEqual([1]);
  await addNew(ledger, 'payments', [aPayment({ id: 'second' }) as unknown as AnyRow], columnsOf);
  await vi.waitFor(() => expect(lists.at(-1)).toBe(2));
  stop();
  expect(await ledger.payments.count()).toBe(252);
});

describe('a change', () => {
  async function changed(patch: Partial<StoredCustomer>) {
    const ledger = await store(freshLedger(), {
      customers: [{ ...aCustomer({ notes: 'paga los lunes' }), fromTheFuture: 7 }],
    });
    const answer = await change(ledger, 'customers', 'customer', patch, { at, columnsOf: await loadColumns() });
    return { answer, row: (await ledger.customers.get('customer')) as unknown as AnyRow };
  }

  test('stamps the row and the field, and keeps what it does not know', async () => {
    const { row } = await changed({ notes: null, name: 'Sauces Ñandú' });
    expect(row).toMatchObject({ notes: null, updatedAt: at, fieldsAt: { notes: at, name: at }, fromTheFuture: 7 });
    expect(row).toHaveProperty('notes');
    expect(row['words']).toEqual(['sauces', 'nandu']);
  });

  test('that changes nothing writes nothing', async () => {
    const { answer, row } = await changed({ notes: 'paga los lunes', blocked: false });
    expect(answer).toBeNull();
    expect(row.updatedAt).toBe('2026-11-01T15:00:00.000Z');
  });

  test('of a row that is not there writes nothing', async () => {
    const answer = await change(
      freshLedger(),
      'customers',
      'nobody',
      { notes: 'x' },
      { at, columnsOf: await loadColumns() },
    );
    expect(answer).toBeNull();
  });
});

test('a stamped row carries what every record carries', () => {
  expect(stampRow({ value: 1 }, { id: 'a', at, by: 'ana' })).toEqual({
    value: 1,
    id: 'a',
    v: 1,
    createdAt: at,
    createdBy: 'ana',
    updatedAt: at,
    voided: null,
  });
});

test.each([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [{ a: null }, {}, false],
  [[1], { 0: 1 }, false],
  [0, -0, false],
  [null, null, true],
  ['1', 1, false],
])('%j and %j say the same: %s', (a, b, expected) => {
  expect(sameValue(a, b)).toBe(expected);
});

describe('two versions of a row', () => {
  const born = stampRow<AnyRow>({ notes: 'a', owner: 'b', terms: 1 } as never, {
    id: 'r',
    at: '2026-01-01T00:00:00.000Z',
    by: 'ana',
  });
  const edits = fc.array(
    fc.record({
      field: fc.constantFrom('notes', 'owner', 'terms', 'fresh'),
      value: fc.nat(5),
      minute: fc.integer({ min: 10, max: 59 }),
    }),
    { maxLength: 5 },
  );
  const edited = (changes: readonly { field: string; value: number; minute: number }[]) =>
    changes
      .toSorted((a, b) => a.minute - b.minute)
      .reduce(
        (row, { field, value, minute }) => changedRow(row, { [field]: value }, `2026-11-24T15:${minute}:00.000Z`),
        born,
      );

  test('merge to the same row whichever comes first, and merging again changes nothing', () => {
    fc.assert(
      fc.property(edits, edits, (one, other) => {
        const [mine, theirs] = [edited(one), edited(other)];
        const merged = mergeRows(mine, theirs);
        expect(merged).toEqual(mergeRows(theirs, mine));
        expect(mergeRows(merged, theirs)).toBe(merged);
        expect(mergeRows(merged, mine)).toBe(merged);
      }),
    );
  });

  test('three merge to the same row in any grouping', () => {
    fc.assert(
      fc.property(edits, edits, edits, (one, two, three) => {
        const [a, b, c] = [edited(one), edited(two), edited(three)];
        expect(mergeRows(mergeRows(a, b), c)).toEqual(mergeRows(a, mergeRows(b, c)));
      }),
    );
  });

  test('keep the later change of each field, not of the row', () => {
    const mine = changedRow(born, { notes: 'mine' }, '2026-11-24T15:20:00.000Z');
    const theirs = changedRow(born, { owner: 'theirs' }, '2026-11-24T15:30:00.000Z');
    expect(mergeRows(mine, theirs)).toMatchObject({
      notes: 'mine',
      owner: 'theirs',
      updatedAt: '2026-11-24T15:30:00.000Z',
    });
  });

  test('without times of their own, the later row wins and fields of the earlier alone are kept', () => {
    const mine = { ...born, notes: 'old', kept: 1, updatedAt: '2026-02-01T00:00:00.000Z' };
    const theirs = { ...born, notes: 'new', updatedAt: '2026-03-01T00:00:00.000Z' };
    expect(mergeRows(mine, theirs)).toMatchObject({ notes: 'new', kept: 1 });
    expect(mergeRows(theirs, mine)).toMatchObject({ notes: 'new', kept: 1 });
  });
});
