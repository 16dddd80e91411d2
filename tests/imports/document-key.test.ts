import { describe, expect, test } from 'vitest';
import { contractOf } from '@/lib/imports/contract';
import { customerKey, documentKeys } from '@/lib/imports/document-key';
import { readInvoices } from '@/lib/imports/read-invoices';
import type { ReadDocument } from '@/lib/imports/read-result';
import { aDocument } from '../fixtures/imports/a-document';
import { utf8 } from '../fixtures/imports/files';

describe('identity', () => {
  const origin = { company: 'SAT970701NN3', family: 'odoo' };
  const idsOf = (...documents: ReadDocument[]) => {
    const keyOf = documentKeys(origin);
    return documents.map((document) => keyOf(document).invoiceId);
  };

  test('the same file gives the same ids, each its own', () => {
    const documents = [
      aDocument(),
      aDocument({ number: 'F-2' }),
      aDocument({ number: null }),
      aDocument({ number: null }),
      aDocument({ type: 'credit-note' }),
    ];
    expect(idsOf(...documents)).toEqual(idsOf(...documents));
    expect(new Set(idsOf(...documents)).size).toBe(5);
  });

  test('type, code, series, instalment and a second customer all part documents', () => {
    const other = { ...aDocument().customer, name: 'Luis' };
    const ids = idsOf(
      aDocument(),
      aDocument({ typeCode: '33' }),
      aDocument({ series: 'B' }),
      aDocument({ instalment: '2' }),
      aDocument({ customer: other }),
    );
    expect(new Set(ids).size).toBe(5);
  });

  test('a proper tax id is the customer, else the source id, else the name; generic ids never', () => {
    const { customer } = aDocument();
    expect(customerKey({ ...customer, taxIdKey: 'SAT970701NN3', sourceId: '7' }, origin)).toBe(
      'customer:tax:SAT970701NN3',
    );
    expect(customerKey({ ...customer, sourceId: '7' }, origin)).toBe('customer:odoo:id:7');
    expect(customerKey({ ...customer, name: ' Peña:  Sur ' }, origin)).toBe('customer:odoo:name:Pe%C3%B1a%3A%20Sur');
    expect(customerKey({ ...customer, name: 'Pen\u0303a' }, origin)).toBe(
      customerKey({ ...customer, name: 'Peña' }, origin),
    );
  });
});

test('the contract has its keys in their order and nothing else', async () => {
  const result = await readInvoices(utf8('Cliente,Folio,Saldo\nAna,F1,5.00\nTotal,,5.00\n'), { currency: 'MXN' });
  expect(JSON.stringify(contractOf(result))).toBe(
    JSON.stringify({
      layout: null,
      source: { encoding: 'utf-8', delimiter: ',', sheet: null, asOf: null },
      columns: [
        { heading: 'Cliente', field: 'customer', dateOrder: null, decimal: null, decidedBy: null },
        { heading: 'Folio', field: 'number', dateOrder: null, decimal: null, decidedBy: null },
        { heading: 'Saldo', field: 'open', dateOrder: null, decimal: '.', decidedBy: 'values' },
      ],
      rows: [
        {
          row: 2,
          customer: { name: 'Ana', taxId: null, emails: [] },
          number: 'F1',
          kind: 'invoice',
          issuedOn: null,
          dueOn: null,
          currency: 'MXN',
          total: null,
          open: '5.00',
        },
      ],
      skipped: [
        { row: 1, code: 'header' },
        { row: 3, code: 'total' },
      ],
      problems: [],
      totals: { MXN: { rows: 1, open: '5.00', control: '5.00' } },
    }),
  );
});
