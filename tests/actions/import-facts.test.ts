import { describe, expect, test } from 'vitest';
import {
  contactRows,
  customerRow,
  importedBy,
  invoiceRow,
  paymentRow,
  reportRow,
  sourceTime,
} from '@/lib/actions/import-facts';
import { customerSourceId, fiscalDocumentId, idOf } from '@/lib/actions/import-ids';
import { customerPatch, importUndone, invoicePatch } from '@/lib/actions/import-patches';
import { loadCustomerMatch } from '@/lib/actions/match-customers';
import { nameDocuments } from '@/lib/actions/name-documents';
import type { ReadDocument } from '@/lib/imports/read-result';
import type { AnyRow } from '@/lib/ledger/rows';
import { aCustomer, anInvoice, mxn } from '../support/builders';
import { aFile, aReadCustomer, aReadDocument } from '../support/imported-file';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const file = { company: 'me', family: 'list', asOf: '2026-11-20' };
const named = (changes: Partial<ReadDocument> = {}) => ({ document: aReadDocument(changes), customerId: 'c', id: 'd' });

test('imported rows carry the source and its own time, never the hour of the import', () => {
  const rows = [
    customerRow('c', aReadCustomer(), file),
    ...contactRows('c', aReadCustomer(), file),
    invoiceRow(named(), file),
    reportRow(named(), file),
  ];
  for (const row of rows)
    expect(row).toMatchObject({
      createdAt: sourceTime(file),
      updatedAt: sourceTime(file),
      createdBy: importedBy('list'),
    });
});

test.each([
  ['an invoice', {}, mxn(120_000), mxn(80_000)],
  ['a credit note', { type: 'credit-note', total: '-50.5', open: '-50.5' }, mxn(5_050), mxn(-5_050)],
  ['one whose total is not told', { total: null }, mxn(80_000), mxn(80_000)],
  ['one whose balance is not decided', { open: null }, mxn(120_000), undefined],
  [
    'pesos without decimals',
    { currency: 'CLP', total: '48320', open: '48320' },
    { minor: 48_320, currency: 'CLP' },
    { minor: 48_320, currency: 'CLP' },
  ],
  ['one without currency', { currency: null }, undefined, undefined],
] as const)('%s has its amounts', (_what, changes, total, open) => {
  expect(invoiceRow(named(changes), file)?.total).toEqual(total);
  expect(reportRow(named(changes), file)?.open).toEqual(open);
});

test.each([
  ['on its day', { issuedOn: '2026-11-03' }, { paidOn: '2026-11-03', amount: mxn(9_000) }],
  ['without a day on the day of the list', { issuedOn: null, dueOn: null }, { paidOn: '2026-11-20' }],
])('an unapplied payment is money %s', (_what, changes, expected) => {
  const payment = { type: 'unapplied-payment', kind: 'unapplied-payment', open: '-90', ...changes } as const;
  expect(paymentRow(named(payment), file)).toMatchObject({ invoiceId: null, ...expected });
  expect([invoiceRow(named(payment), file), reportRow(named(payment), file)]).toEqual([null, null]);
});

test('an instalment is a number, or none', () => {
  expect(['3', '2/6', 'única', null].map((instalment) => invoiceRow(named({ instalment }), file)?.instalment)).toEqual([
    3,
    2,
    null,
    null,
  ]);
});

test('addresses and numbers are one row each, the name with the first address', () => {
  const customer = aReadCustomer({
    emails: ['A@x.example', 'b@x.example'],
    phones: ['+52 55 1234 5678', 'n/a'],
    contactName: 'Eva',
  });
  expect(contactRows('c', customer, file).map(({ kind, value, name }) => [kind, value, name])).toEqual([
    ['email', 'a@x.example', 'Eva'],
    ['email', 'b@x.example', null],
    ['phone', '+525512345678', null],
  ]);
});

test.each([
  ['0c9d8e4a-1f2b-4c3d-8e9f-a1b2c3d4e5f6', 'document:0C9D8E4A-1F2B-4C3D-8E9F-A1B2C3D4E5F6'],
  ['4'.repeat(44), `document:${'4'.repeat(44)}`],
  ['ab'.repeat(48), `document:${'AB'.repeat(48)}`],
  ['INV-17', null],
  [null, null],
])('the source id %s names the document %s', (sourceId, id) => {
  expect(fiscalDocumentId(sourceId)).toBe(id);
});

test('parts of an id cannot run into each other', () => {
  expect(idOf('a:b', 'c')).not.toBe(idOf('a', 'b:c'));
  expect(idOf(' Ñ ', 1)).toBe(idOf('N\u0303', '1'));
});

test.each([
  [{ sourceId: '77' }, '77'],
  [{ name: 'Imprenta  VOLCÁN, S.A.' }, 'name:imprenta volcan s a'],
  [{ name: '—' }, null],
])('within its source the customer %j is %s', (changes, expected) => {
  expect(customerSourceId(aReadCustomer(changes))).toBe(expected);
});

/** A typed row as the ledger's own functions see it. */
const row = (of: object) => of as AnyRow;

describe('what a file changes', () => {
  const at = '2026-11-20T00:00:00.000Z';

  test('of an invoice: what it tells, unless that changed later', () => {
    const before = row(anInvoice({ dueOn: '2026-10-24', concept: 'papel', updatedAt: '2026-11-01T00:00:00.000Z' }));
    const told = row(anInvoice({ dueOn: '2026-12-01', concept: null }));
    expect(invoicePatch(before, told, at)).toMatchObject({ dueOn: '2026-12-01', concept: 'papel', updatedAt: at });
    expect(invoicePatch(before, told, '2026-10-01T00:00:00.000Z')).toBe(before);
    const voided = { at, by: 'x', reason: importUndone };
    expect(invoicePatch(row({ ...before, voided }), told, at).voided).toBeNull();
    expect(invoicePatch(row({ ...before, voided: { ...voided, reason: 'mine' } }), told, at).voided).not.toBeNull();
  });

  test('of a customer: the name only of its own, a missing tax id of any', () => {
    const told = row(aCustomer({ name: 'Nuevo', taxId: 'T1', source: 'list' }));
    const own = row(aCustomer({ source: 'list' }));
    const mine = row(aCustomer({ updatedAt: '2026-11-23T00:00:00.000Z' }));
    expect(customerPatch(own, told, at)).toMatchObject({ name: 'Nuevo', taxId: 'T1' });
    expect(customerPatch(mine, told, at)).toMatchObject({ name: mine['name'], taxId: 'T1' });
  });
});

describe('a customer of a file is', () => {
  test('never one of two who fit equally', async () => {
    const twins = ['a', 'b'].map((id) => aCustomer({ id, taxId: 'IVO1503028A1' }));
    const match = await loadCustomerMatch(await store(freshLedger(), { customers: twins }), file, []);
    expect(match(aReadCustomer())?.id).not.toMatch(/^[ab]$/);
  });

  test('the same in all its rows, though only one tells the tax id', async () => {
    const bare = aReadCustomer({ taxId: null, taxIdKey: null });
    const match = await loadCustomerMatch(freshLedger(), file, [bare, aReadCustomer()]);
    expect(match(bare)).toEqual(match(aReadCustomer()));
  });

  test('nobody without name, id and tax id', async () => {
    const match = await loadCustomerMatch(freshLedger(), file, []);
    expect(match(aReadCustomer({ name: ' ', taxId: null, taxIdKey: null }))).toBeNull();
  });
});

test('of two rows with one id the first counts, and what both tell of the customer is put together', async () => {
  const rows = [
    aReadDocument(),
    aReadDocument({ open: '1.00', customer: aReadCustomer({ emails: ['otra@volcan.example'] }) }),
  ];
  const { named: documents, context } = await nameDocuments(circumstances(freshLedger()), aFile(rows));
  expect(documents.map(({ document }) => document.open)).toEqual(['800.00']);
  expect([...context.customers.values()]).toMatchObject([{ emails: ['pagos@volcan.example', 'otra@volcan.example'] }]);
});
