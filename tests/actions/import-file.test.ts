import { describe, expect, test } from 'vitest';
import { changeCustomer } from '@/lib/actions/change-customer';
import { forgetCustomer } from '@/lib/actions/forget-customer';
import { importFile } from '@/lib/actions/import-file';
import { recordPayment } from '@/lib/actions/record-payment';
import { shownCustomer } from '@/lib/domain/overrides';
import { exportBackup } from '@/lib/ledger/backup';
import type { Ledger } from '@/lib/ledger/database';
import { aCustomer, mxn } from '../support/builders';
import { aFile, aReadCustomer, aReadDocument } from '../support/imported-file';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';
import { store } from '../support/stored-rows';

const at = '2026-11-24T15:00:00.000Z';

async function openOf(ledger: Ledger): Promise<Record<string, number>> {
  const invoices = await ledger.invoices.orderBy('id').toArray();
  return Object.fromEntries(invoices.map(({ number, openMinor }) => [number, openMinor]));
}

async function onlyCustomer(ledger: Ledger): Promise<string> {
  const [id, ...others] = await ledger.customers.toCollection().primaryKeys();
  if (id === undefined || others.length > 0) throw new Error('expected exactly one customer');
  return id;
}

describe('a list of open documents', () => {
  test('brings customer, address, invoice and what is open on its day', async () => {
    const here = circumstances(freshLedger());
    const answer = await importFile(here, aFile([aReadDocument()]));
    expect(answer).toMatchObject({ ok: true, counts: { added: 1, changed: 0, unchanged: 0 } });
    const [customer] = await here.ledger.customers.toArray();
    expect(customer).toMatchObject({
      name: 'Imprenta Volcán',
      taxId: 'IVO1503028A1',
      createdAt: '2026-11-20T00:00:00.000Z',
    });
    expect(await here.ledger.contacts.toArray()).toMatchObject([
      { customerId: customer!.id, value: 'pagos@volcan.example', domain: 'volcan.example' },
    ]);
    expect(await here.ledger.invoices.toArray()).toMatchObject([
      {
        customerId: customer!.id,
        number: 'F-100',
        total: mxn(120_000),
        openMinor: 80_000,
        isOpen: 1,
        dueOn: '2026-11-01',
      },
    ]);
    expect(await here.ledger.balanceReports.toArray()).toMatchObject([{ asOf: '2026-11-20', open: mxn(80_000) }]);
    expect(await here.ledger.standings.toArray()).toMatchObject([{ id: customer!.id, overdue: [mxn(80_000)] }]);
  });

  test('read again is refused by its hash, and writes nothing when it is read all the same', async () => {
    const here = circumstances(freshLedger());
    const file = aFile([
      aReadDocument(),
      aReadDocument({ number: null, open: '5.00' }),
      aReadDocument({ number: null, open: '5.00' }),
    ]);
    await importFile(here, file);
    const before = await exportBackup(here.ledger, at);
    expect(await importFile(here, file)).toMatchObject({ ok: false, reason: 'already-imported' });
    expect(await importFile(here, file, { again: true })).toMatchObject({
      ok: true,
      runId: null,
      counts: { added: 0, changed: 0, unchanged: 3 },
    });
    expect(await exportBackup(here.ledger, at)).toBe(before);
    expect(await here.ledger.importRuns.count()).toBe(1);
  });

  test('without a day of its own, read again on a later day, writes nothing either', async () => {
    const ledger = freshLedger();
    const rows = [aReadDocument()];
    const file = aFile(rows);
    const dayless = { ...file, reading: { ...file.reading, source: { ...file.reading.source, asOf: null } } };
    await importFile(circumstances(ledger), dayless);
    const before = await exportBackup(ledger, at);
    await importFile(circumstances(ledger, { today: '2026-11-25', newId: () => 'second' }), dayless, { again: true });
    expect(await exportBackup(ledger, at)).toBe(before);
  });

  test.each([
    ['a later one lowers the balance', '2026-11-22', '0.00', 0],
    ['an earlier one does not raise it', '2026-11-10', '1200.00', 80_000],
    ['of two of one day the lower counts', '2026-11-20', '500.00', 50_000],
  ])('%s', async (_what, asOf, open, expected) => {
    const here = circumstances(freshLedger());
    await importFile(here, aFile([aReadDocument()]));
    await importFile(here, aFile([aReadDocument({ open })], { asOf, fileHash: 'second' }));
    expect(await openOf(here.ledger)).toEqual({ 'F-100': expected });
  });

  test('a later one moves the due day, an earlier one does not move it back, a silent one keeps it', async () => {
    const here = circumstances(freshLedger());
    await importFile(here, aFile([aReadDocument()]));
    await importFile(here, aFile([aReadDocument({ dueOn: '2026-12-01' })], { asOf: '2026-11-22', fileHash: '2' }));
    await importFile(here, aFile([aReadDocument({ dueOn: '2026-11-05' })], { asOf: '2026-11-21', fileHash: '3' }));
    await importFile(here, aFile([aReadDocument({ dueOn: null })], { asOf: '2026-11-23', fileHash: '4' }));
    expect(await here.ledger.invoices.toArray()).toMatchObject([{ dueOn: '2026-12-01' }]);
  });

  test('a payment after its day lowers what it said, one before it does not', async () => {
    const here = circumstances(freshLedger());
    await importFile(here, aFile([aReadDocument()]));
    const [customer] = await here.ledger.customers.toArray();
    await recordPayment(here, { customerId: customer!.id, amount: mxn(10_000), paidOn: '2026-11-19' });
    expect(await openOf(here.ledger)).toEqual({ 'F-100': 80_000 });
    await recordPayment(here, { customerId: customer!.id, amount: mxn(30_000), paidOn: '2026-11-23' });
    expect(await openOf(here.ledger)).toEqual({ 'F-100': 50_000 });
  });

  test('credit notes and unapplied payments are what they are, in every currency', async () => {
    const here = circumstances(freshLedger());
    const credit = aReadDocument({
      number: 'NC-1',
      kind: 'credit-note',
      type: 'credit-note',
      total: '-300.00',
      open: '-300.00',
    });
    const paid = aReadDocument({
      number: 'AB-1',
      kind: 'unapplied-payment',
      type: 'unapplied-payment',
      total: null,
      open: '-90',
      currency: 'CLP',
    });
    await importFile(here, aFile([credit, paid]));
    expect(await here.ledger.invoices.toArray()).toMatchObject([
      { type: 'credit-note', total: mxn(30_000), openMinor: -30_000 },
    ]);
    expect(await here.ledger.payments.toArray()).toMatchObject([
      { amount: { minor: 90, currency: 'CLP' }, invoiceId: null },
    ]);
    const rest = { ...paid, open: '-40' };
    await importFile(here, aFile([rest], { asOf: '2026-11-21' }));
    const { payments } = await visibleState(here.ledger);
    expect(payments).toMatchObject([{ amount: { minor: 40, currency: 'CLP' } }]);
  });

  test('a document without currency or amount is left out and counted', async () => {
    const here = circumstances(freshLedger());
    const answer = await importFile(here, aFile([aReadDocument({ currency: null }), aReadDocument({ number: 'F-2' })]));
    expect(answer).toMatchObject({ ok: true, counts: { added: 1, skipped: 1 } });
  });
});

describe('a customer of a file', () => {
  const nameless = { taxId: null, taxIdKey: null };
  test.each([
    ['the same tax id, another name', aReadCustomer({ name: 'IMPRENTA VOLCAN SA' }), 1],
    ['the same name without tax id', aReadCustomer(nameless), 1],
    ['the same name with another tax id', aReadCustomer({ taxId: 'IVO990101AB2', taxIdKey: 'IVO990101AB2' }), 2],
    ['another name without tax id', aReadCustomer({ ...nameless, name: 'Otra' }), 2],
  ])('with %s', async (_what, customer, expected) => {
    const here = circumstances(freshLedger());
    await importFile(here, aFile([aReadDocument()]));
    await importFile(here, aFile([aReadDocument({ number: 'F-2', customer })]));
    expect(await here.ledger.customers.count()).toBe(expected);
  });

  test('who shares a generic tax id with another stays another', async () => {
    const here = circumstances(freshLedger());
    const generic = { taxId: 'XAXX010101000', taxIdKey: null, emails: [] };
    const rows = ['Rosa', 'Iván'].map((name) =>
      aReadDocument({ number: name, customer: aReadCustomer({ ...generic, name }) }),
    );
    await importFile(here, aFile(rows));
    expect(await here.ledger.customers.count()).toBe(2);
  });

  test('whom a person had created is found by tax id and keeps the name that the person gave', async () => {
    const ledger = await store(freshLedger(), { customers: [aCustomer({ name: 'Volcán', taxId: 'IVO1503028A1' })] });
    await importFile(circumstances(ledger), aFile([aReadDocument()]));
    expect(await ledger.customers.toArray()).toMatchObject([{ id: 'customer', name: 'Volcán' }]);
  });

  test('keeps the correction of a person through every later file, and the address that a file leaves out', async () => {
    const here = circumstances(freshLedger());
    await importFile(here, aFile([aReadDocument()]));
    const id = await onlyCustomer(here.ledger);
    await changeCustomer(here, id, { name: 'Volcán (doña Inés)' });
    const later = aReadDocument({ customer: aReadCustomer({ name: 'IMPRENTA VOLCÁN SA DE CV', emails: [] }) });
    await importFile(here, aFile([later], { asOf: '2026-11-23' }));
    const customer = await here.ledger.customers.get(id);
    expect(customer?.name).toBe('IMPRENTA VOLCÁN SA DE CV');
    expect(shownCustomer(customer!).name).toBe('Volcán (doña Inés)');
    expect(customer?.words).toContain('ines');
    expect(await here.ledger.contacts.count()).toBe(1);
  });

  test('who was forgotten does not come back, by tax id or by name', async () => {
    const here = circumstances(freshLedger());
    await importFile(here, aFile([aReadDocument()]));
    const id = await onlyCustomer(here.ledger);
    await forgetCustomer(here, id, 'request');
    const rows = [aReadDocument(), aReadDocument({ number: 'F-9', customer: aReadCustomer(nameless) })];
    expect(await importFile(here, aFile(rows), { again: true })).toMatchObject({ ok: true, runId: null, forgotten: 2 });
    expect(await visibleState(here.ledger)).toEqual({ erasures: expect.anything(), settings: expect.anything() });
    expect(JSON.stringify(await here.ledger.importImages.toArray())).not.toContain('Volcán');
  });
});

test('a list that does not say its day speaks for yesterday: a payment recorded after it lowers what is open', async () => {
  const here = circumstances(freshLedger());
  const file = aFile([aReadDocument()]);
  await importFile(here, { ...file, reading: { ...file.reading, source: { ...file.reading.source, asOf: null } } });
  const [before] = await here.ledger.invoices.toArray();
  const { customerId, id } = before!;
  const paid = { customerId, amount: mxn(30_000), paidOn: here.today, invoiceIds: [id], method: null, reference: null };
  await recordPayment(here, paid);
  expect((await here.ledger.invoices.get(id))?.openMinor).toBe(before!.openMinor - 30_000);
});
