import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { changeCustomer } from '@/lib/actions/change-customer';
import { logNote } from '@/lib/actions/log-note';
import { recordPayment } from '@/lib/actions/record-payment';
import { actKinds, perform } from '@/lib/actions/perform';
import { takePen } from '@/lib/actions/pen';
import { loadColumns } from '@/lib/actions/load-columns';
import { voidableTables, voidRow } from '@/lib/actions/void-row';
import { effectiveRows } from '@/lib/domain/effective-rows';
import { actsKept } from '@/lib/ledger/tables';
import { Ledger } from '@/lib/ledger/database';
import { aCustomer, anInvoice, aPayment, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';
import { store } from '../support/stored-rows';

const rows = { customers: [aCustomer()], invoices: [anInvoice()] };

describe('an act that is stopped in the middle', () => {
  test('leaves nothing half-written', async () => {
    const here = circumstances(await store(freshLedger(), rows));
    const before = await visibleState(here.ledger);
    const stopped = perform(here, 'log-note', async (pen) => {
      await pen.change('customers', 'customer', { notes: 'a medias' });
      await pen.add('addressLinks', { address: 'x@y.example', customerId: 'customer' });
      throw new Error('the worker was stopped');
    });
    await expect(stopped).rejects.toThrow('the worker was stopped');
    expect(await visibleState(here.ledger)).toEqual(before);
    expect(await here.ledger.acts.count()).toBe(0);
  });

  test('by the browser, which aborts its transaction, leaves nothing either', async () => {
    const here = circumstances(await store(freshLedger(), rows));
    const before = await visibleState(here.ledger);
    const aborted = perform(here, 'record-payment', async (pen) => {
      await pen.change('customers', 'customer', { notes: 'a medias' });
      Dexie.currentTransaction.abort();
    });
    await expect(aborted).rejects.toThrow(/./);
    expect(await visibleState(here.ledger)).toEqual(before);
  });

  test('after the standings were due leaves balances and standings as they were', async () => {
    const ledger = await store(freshLedger(), rows);
    const here = circumstances(ledger);
    await logNote(here, { customerId: 'customer', text: 'hola' });
    const standing = await ledger.standings.get('customer');
    const broken = { ...here, newId: () => 'id-0009' };
    await ledger.acts.add({ id: 'id-0009', what: 'x', customerId: null, at: '', images: [], undoneAt: null });
    await expect(pay(broken, 100_000)).rejects.toThrow(/constraint/);
    expect(await ledger.invoices.toArray()).toMatchObject([{ openMinor: 100_000 }]);
    expect(await ledger.standings.get('customer')).toEqual(standing);
  });
});

describe('two pages on one ledger', () => {
  test('write at once, and nothing is lost or doubled', async () => {
    const ledger = await store(freshLedger(), rows);
    const other = await new Ledger(ledger.name).open();
    const [one, two] = [circumstances(ledger), circumstances(other as Ledger, { newId: ids('b') })];
    const work = Array.from({ length: 10 }, (_, n) => [
      recordPayment(one, { customerId: 'customer', amount: mxn(1_000 + n), paidOn: one.today }),
      recordPayment(two, { customerId: 'customer', amount: mxn(2_000 + n), paidOn: two.today }),
      changeCustomer(one, 'customer', { notes: `nota ${n}` }),
      changeCustomer(two, 'customer', { owner: `dueña ${n}` }),
    ]);
    await Promise.all(work.flat());
    expect(await ledger.payments.count()).toBe(20);
    expect(await ledger.invoices.toArray()).toMatchObject([{ openMinor: 100_000 - 10_045 - 20_045 }]);
    expect(await ledger.customers.get('customer')).toMatchObject({ notes: 'nota 9', owner: 'dueña 9' });
    expect(await ledger.standings.get('customer')).toMatchObject({ overdue: [mxn(100_000 - 10_045 - 20_045)] });
  });

  test('pay the same invoice at once, and the surplus stays without an invoice', async () => {
    const ledger = await store(freshLedger(), rows);
    const other = (await new Ledger(ledger.name).open()) as Ledger;
    await Promise.all([pay(circumstances(ledger), 80_000), pay(circumstances(other, { newId: ids('b') }), 80_000)]);
    expect(await ledger.invoices.toArray()).toMatchObject([{ openMinor: 0, isOpen: 0 }]);
    const loose = (await ledger.payments.toArray()).filter(({ invoiceId }) => invoiceId === null);
    expect(loose.map(({ amount }) => amount.minor)).toEqual([60_000]);
  });
});

test('an act that changes nothing leaves no act', async () => {
  const here = circumstances(await store(freshLedger(), rows));
  expect(await changeCustomer(here, 'customer', { blocked: false })).toEqual({ value: undefined, actId: null });
  expect(await here.ledger.acts.count()).toBe(0);
});

test('only the latest acts are remembered', async () => {
  const here = circumstances(await store(freshLedger(), { customers: [aCustomer()] }));
  const old = Array.from({ length: actsKept }, (_, n) => ({
    id: `old-${n}`,
    what: 'log-note',
    customerId: null,
    at: `2026-11-01T00:00:00.${String(n).padStart(3, '0')}Z`,
    images: [],
    undoneAt: null,
  }));
  await here.ledger.acts.bulkAdd(old);
  const { actId } = await logNote(here, { customerId: 'customer', text: 'hola' });
  expect(await here.ledger.acts.count()).toBe(actsKept);
  expect(await here.ledger.acts.get('old-0')).toBeUndefined();
  expect(await here.ledger.acts.get(actId!)).toMatchObject({ what: 'log-note', customerId: 'customer' });
});

test('every kind of act is named once', () => {
  expect(new Set(actKinds).size).toBe(actKinds.length);
});

test('writing the same row twice is harmless, and a void can be voided', async () => {
  const here = circumstances(await store(freshLedger(), { customers: [aCustomer()], payments: [aPayment()] }));
  const columnsOf = await loadColumns();
  expect(voidableTables).toContain('payments');
  await here.ledger.transaction('rw', here.ledger.tables, async () => {
    const pen = takePen(here, columnsOf);
    await pen.add('addressLinks', { address: 'a', customerId: null }, 'link');
    await pen.add('addressLinks', { address: 'b', customerId: null }, 'link');
    expect(pen.images).toHaveLength(1);
    await voidRow(pen, 'payments', aPayment());
    const [voider] = (await here.ledger.payments.toArray()).filter(({ voids }) => voids === 'payment');
    expect(effectiveRows(await here.ledger.payments.toArray())).toEqual([]);
    await voidRow(pen, 'payments', voider!);
  });
  expect(effectiveRows(await here.ledger.payments.toArray())).toMatchObject([{ id: 'payment' }]);
});

function pay(here: ReturnType<typeof circumstances>, minor: number) {
  return recordPayment(here, { customerId: 'customer', amount: mxn(minor), paidOn: here.today });
}

function ids(prefix: string): () => string {
  let made = 0;
  return () => `${prefix}-${String((made += 1)).padStart(4, '0')}`;
}
