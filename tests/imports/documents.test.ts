import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOfDay } from '@/lib/imports/as-of';
import type { Cell } from '@/lib/imports/cell';
import { mostFrequent, openFromCompany } from '@/lib/imports/company-currency';
import { controlTotals } from '@/lib/imports/control-totals';
import { kindOf } from '@/lib/imports/document-kind';
import { readRow } from '@/lib/imports/read-row';
import { addDecimals, amountIn, amountOf, currencyOfRow, decimalOf, minorOf, sumOf } from '@/lib/imports/row-amounts';
import { addressesIn, customerOf, textOf, unguarded } from '@/lib/imports/row-customer';
import { settleColumns } from '@/lib/imports/settle-columns';
import { readingOf } from '../fixtures/imports/reading-of';

describe('kind of a document', () => {
  const signs = { type: '', number: '', negative: false, concept: '', preset: null };
  test.each([
    [{}, 'invoice'],
    [{ negative: true }, 'credit-note'],
    [{ type: 'Invoice', negative: true }, 'credit-note'],
    [{ type: 'Payment', negative: false }, 'unapplied-payment'],
    [{ negative: true, concept: 'Anticipo del cliente' }, 'unapplied-payment'],
    [{ number: 'NC-45' }, 'credit-note'],
    [{ type: 'Factura', number: 'NC-45' }, 'invoice'],
    [{ number: 'A-2', concept: 'A-2 Nota de abono' }, 'credit-note'],
    [{ type: 'Abono' }, 'credit-note'],
    [{ type: 'N. C.' }, 'credit-note'],
    [{ type: 'CRM' }, 'credit-note'],
    [{ type: 'Abono', abonosArePayments: true }, 'unapplied-payment'],
    [{ type: 'Journal Entry', negative: true }, 'credit-note'],
    [{ number: 'RFAC/2026/1', preset: { creditNumber: /^RFAC/ } }, 'credit-note'],
    [{ type: '3 - Nota', preset: { types: { 3: 'credit-note' as const } } }, 'credit-note'],
  ])('%j is %s', (some, kind) => {
    expect(kindOf({ ...signs, ...some })).toMatchObject({ kind });
  });

  test('a debit note is an invoice, a quote is nothing to collect', () => {
    expect(kindOf({ ...signs, type: 'Nota de débito' })).toEqual({ kind: 'invoice', type: 'debit-note' });
    expect(kindOf({ ...signs, type: 'Cotización' })).toBe('other');
  });
});

describe('amounts of a row', () => {
  const { table, settled, classes, titles } = readingOf(
    ['Cliente', 'Folio', 'Saldo MXN', 'Saldo USD', '1-30', '31-60'],
    ['Ana', 'F1', '0.00', '$5.50', '1.00', '2.25'],
    ['Luis', 'F2', 'n/a', '', 'x', ''],
  );
  const cells = table.rows[1]?.cells ?? [];

  test('the first told amount that is not zero speaks, spans add up', () => {
    expect(amountOf(table, settled, cells, 'open', 'USD')).toMatchObject({ is: 'value', value: 550 });
    expect(sumOf(table, settled, cells, 'bucket', 'USD')).toMatchObject({ is: 'value', value: 325 });
    expect(amountOf(table, settled, table.rows[2]?.cells ?? [], 'open', null).is).toBe('absent');
    expect(sumOf(table, settled, table.rows[2]?.cells ?? [], 'bucket', null).is).toBe('unreadable');
    expect(currencyOfRow(table, cells, null)).toBe('USD');
    expect(currencyOfRow(table, ['Ana', 'F1', '1.00', ''], 'EUR')).toBe('MXN');
  });

  test('places follow the currency, two while it is unknown, halves go away from zero', () => {
    expect([decimalOf(1500, 'CLP'), decimalOf(1500, 'KWD'), decimalOf(-5, null), decimalOf(-0, 'EUR')]).toEqual([
      '1500',
      '1.500',
      '-0.05',
      '0.00',
    ]);
    expect([amountIn(settled, 2.345, 2, 'EUR'), amountIn(settled, -2.345, 2, 'EUR')]).toMatchObject([
      { value: 235 },
      { value: -235 },
    ]);
    expect([addDecimals('1.10', '-2.20', 'EUR'), addDecimals(null, '1.00', 'EUR'), minorOf('-1.10', 'EUR')]).toEqual([
      '-1.10',
      '1.00',
      -110,
    ]);
    expect(() => minorOf('1,10', 'EUR')).toThrow(RangeError);
  });

  test('any integer of minor units survives the way to text and back', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('CLP', 'EUR', 'KWD', null), (minor, currency) => {
        expect(minorOf(decimalOf(minor, currency), currency)).toBe(minor === 0 ? 0 : minor);
      }),
    );
  });

  test('settling again gives the same decisions', () => {
    expect(settleColumns(table, classes, titles, {}, [])).toEqual(settled);
  });
});

test.each([
  [{ total: 240000, totalCompany: 208696, openCompany: 208696, sameCurrency: false, isUnpaid: false }, 240000],
  [{ total: 10000, totalCompany: 10000, openCompany: 5000, sameCurrency: false, isUnpaid: false }, 5000],
  [{ total: 10000, totalCompany: 8600, openCompany: 4300, sameCurrency: false, isUnpaid: false }, null],
  [{ total: 10000, totalCompany: null, openCompany: 8600, sameCurrency: false, isUnpaid: true }, 10000],
  [{ total: 10000, totalCompany: 8600, openCompany: 0, sameCurrency: false, isUnpaid: false }, 0],
  [{ total: null, totalCompany: null, openCompany: 4300, sameCurrency: true, isUnpaid: false }, 4300],
])('open in the document currency of %j is %s', (amounts, open) => {
  expect(openFromCompany(amounts)).toBe(open);
});

test('the company currency is the most frequent one', () => {
  expect([mostFrequent(['USD', 'EUR', 'EUR', null]), mostFrequent([null])]).toEqual(['EUR', null]);
});

describe('customers of a row', () => {
  const { table } = readingOf(
    ['Cliente', 'NIT', 'Correo', 'Folio', 'Saldo'],
    ['Ana', '800.197.268-4', 'A@x.example; <b@x.example>, nada', 'F1', '5.00'],
  );

  test('addresses come out of any writing, lower case, and nothing that is none', () => {
    expect(addressesIn('Ana <Ana@X.example>; mailto:b@x.example, c@, d')).toEqual(['ana@x.example', 'b@x.example']);
    expect(customerOf(table, table.rows[1]?.cells ?? [], null, null)).toMatchObject({
      name: 'Ana',
      taxId: '8001972684',
      taxIdKey: '800197268',
      emails: ['a@x.example', 'b@x.example'],
    });
  });

  test('a name may take several columns, and stand beside an address', () => {
    const nameIn = (...rows: Cell[][]) => {
      const { table: list } = readingOf(...rows);
      const { name, emails } = customerOf(list, list.rows[1]?.cells ?? [], null, null);
      return [name, ...emails];
    };
    expect(nameIn(['Last Name', 'First Name', 'Balance'], ['Ruiz', 'Ana', '5.00'])).toEqual(['Ana Ruiz']);
    expect(nameIn(['Nombre', 'Apellidos', 'Saldo'], ['Luz', '', '5.00'])).toEqual(['Luz']);
    expect(nameIn(['Cliente / correo', 'Saldo'], ['Ana <a@x.example>', '5.00'])).toEqual(['Ana', 'a@x.example']);
    expect(nameIn(['Cliente', 'Contacto', 'Saldo'], ['Ana', '55 12 a@x.example', '5.00'])).toEqual([
      'Ana',
      'a@x.example',
    ]);
  });

  test('what the row does not tell comes from its group or from the row above', () => {
    const bare = ['', '', '', 'F2', '1.00'];
    const group = { name: 'Grupo SA', code: 'G1', taxId: null, emails: [], cells: ['Grupo SA', '', 'g@x.example'] };
    expect(customerOf(table, bare, group, null)).toMatchObject({
      name: 'Grupo SA',
      sourceId: 'G1',
      emails: ['g@x.example'],
    });
    expect(customerOf(table, bare, null, table.rows[1]?.cells ?? [])).toMatchObject({
      name: 'Ana',
      taxId: '8001972684',
    });
    expect([textOf(table, bare, 'number'), unguarded(table, "'=1")]).toEqual(['F2', "'=1"]);
  });
});

describe('one row', () => {
  const reading = readingOf(
    ['Cliente', 'RFC', 'Folio', 'Emisión', 'Vence', 'Total', 'Saldo', 'Estado'],
    ['Ana', 'SAT970701NN4', 'F1', '2026-01-05', '2026-01-01', '5.00', '', 'Pagada'],
    ['Ana', '', 'F2', '2026-01-05', '', '5.00', '', ''],
    ['Ana', '', 'F3', '2026-01-05', '', '5.00', '5.00', 'Anulada'],
  );
  const context = { table: reading.table, settled: reading.settled, fallbackCurrency: 'MXN', companyCurrency: 'MXN' };
  const rowAt = (at: number) =>
    readRow(context, reading.table.rows[at] ?? { line: 0, height: 1, cells: [] }, null, null);

  test('a settled one without balance is open 0.00, with its warnings', () => {
    expect(rowAt(1)).toMatchObject({
      is: 'document',
      document: { open: '0.00', total: '5.00', currency: 'MXN' },
      problems: [],
    });
    expect(rowAt(1)).toMatchObject({ warnings: [{ code: 'tax-id-check-digit' }, { code: 'due-before-issue' }] });
  });

  test('an empty balance in a list of balances is a problem, a cancelled document is skipped', () => {
    expect(rowAt(2)).toMatchObject({ problems: [{ row: 3, column: 'Saldo', code: 'amount-missing' }] });
    expect(rowAt(3)).toEqual({ is: 'skipped', code: 'cancelled' });
  });
});

function totals(...rows: Cell[][]) {
  const { table, settled, classes, merged: documents } = readingOf(['Cliente', 'Folio', 'Saldo'], ...rows);
  return controlTotals(table, settled, classes, documents.rows);
}

describe('control totals', () => {
  test('a sum under every group is no grand total', () => {
    expect(totals(['A', '1', '10.00'], ['Total', '', '10.00'], ['B', '2', '20.00'], ['Total', '', '20.00'])).toEqual({
      '?': { rows: 2, open: '30.00', control: null },
    });
  });

  test('a total whose separator no document proves is read the way that fits', () => {
    expect(totals(['A', '1', '950'], ['B', '2', '800'], ['Total', '', '1.750'])).toEqual({
      '?': { rows: 2, open: '1750.00', control: '1750.00' },
    });
  });
});

test('the as-of day follows from ages when there is no title', () => {
  const reading = readingOf(
    ['Cliente', 'Folio', 'Vence', 'Días', 'Saldo'],
    ['A', '1', '2026-01-01', '30', '1.00'],
    ['B', '2', '2026-01-11', '20', '1.00'],
  );
  expect(asOfDay(reading.table, reading.settled, reading.titles, reading.merged.rows, {})).toBe('2026-01-31');
});
