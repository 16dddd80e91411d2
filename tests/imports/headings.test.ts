import { describe, expect, test } from 'vitest';
import type { GridRow } from '@/lib/imports/cell';
import { profileColumns } from '@/lib/imports/column-profile';
import { isAmountField, isDayField, isField, isSharedField } from '@/lib/imports/field';
import { findHeader, repeatsHeader } from '@/lib/imports/find-header';
import { currencyOfHeading, dateOrderOfHeading, normalizeHeading } from '@/lib/imports/heading';
import { exactHeadings } from '@/lib/imports/exact-headings';
import { headingRules } from '@/lib/imports/heading-words';
import { mapColumns, namedFields } from '@/lib/imports/map-columns';
import { definePreset, presetFields, presetScore } from '@/lib/imports/preset';
import { presets } from '@/lib/imports/presets/registry';
import { cellOf, tableOf } from '@/lib/imports/table';

const grid = (...rows: (string | number)[][]): GridRow[] =>
  rows.map((cells, at) => ({ line: at + 1, height: 1, cells }));
const mapped = (headings: string[], ...rows: string[][]) =>
  mapColumns(
    headings.map(normalizeHeading),
    profileColumns(grid(...rows), headings.length),
    [],
    new Set(),
    headings.map(currencyOfHeading),
  );

test.each([
  ['*ContactName', 'contactname'],
  ['N.I.F.', 'nif'],
  ['P. O. #', 'p o'],
  ['Fec.Emisión', 'fec emision'],
  ['Nº  Factura:', 'n factura'],
  ["Party's Name", 'partys name'],
  ['Saldo (USD)', 'saldo'],
  ['Amount (One column)', 'amount one column'],
  ['Fecha (dd/mm/aaaa)', 'fecha'],
  ['Cliente Enero', 'cliente'],
  ['invoice_date_due', 'invoice date due'],
])('the heading %s is compared as %s', (heading, key) => {
  expect(normalizeHeading(heading)).toBe(key);
});

test('headings may name a currency or a date order', () => {
  expect(['Saldo (USD)', 'Importe €', 'Total en dólares', 'Saldo', 'Total ($)'].map(currencyOfHeading)).toEqual([
    'USD',
    'EUR',
    'USD',
    null,
    null,
  ]);
  expect(['Fecha (dd/mm/aaaa)', 'Date MM-DD-YYYY', 'yyyy-mm-dd', 'Fecha'].map(dateOrderOfHeading)).toEqual([
    'dmy',
    'mdy',
    'ymd',
    null,
  ]);
});

describe('meaning of columns', () => {
  test('by everyday words in three languages', () => {
    expect(
      mapped([
        'Nombre del cliente',
        'C.I.F.',
        'Correo',
        'Nº Fra',
        'F. Expedición',
        'F. Vencto',
        'Total Fra.',
        'Deuda',
        'Teléfono',
      ]),
    ).toEqual(['customer', 'taxId', 'email', 'number', 'issuedOn', 'dueOn', 'total', 'open', 'phone']);
    expect(mapped(['Bill To', 'Bill No', 'Bill Date', 'Pay By Due', 'Gross Amount', 'Received', 'Unpaid'])).toEqual([
      'customer',
      'number',
      'issuedOn',
      'dueOn',
      'total',
      'paid',
      'open',
    ]);
    expect(
      mapped(['Sacado', 'CPF/CNPJ', 'Título', 'Data Emissão', 'Data Vencto', 'Valor Bruto', 'Valor em Aberto']),
    ).toEqual(['customer', 'taxId', 'number', 'issuedOn', 'dueOn', 'total', 'open']);
  });

  test('taxes, days of payment and codes are not taken for what is owed', () => {
    expect(
      mapped([
        'Código cliente',
        'Cliente',
        'Base imponible',
        'IVA',
        'Total',
        'Fecha de cobro',
        'Saldo vencido',
        'Saldo',
        'Días de atraso',
      ]),
    ).toEqual(['customerId', 'customer', null, null, 'total', 'paidOn', null, 'open', 'daysLate']);
  });

  test('one heading with two meanings is decided by content', () => {
    const types = mapped(
      ['Comprobante', 'Número', 'Saldo'],
      ['Factura de venta', 'A-1', '5'],
      ['Nota crédito', 'A-2', '5'],
    );
    const numbers = mapped(['Comprobante', 'Cliente', 'Saldo'], ['FV-1001', 'Ana', '5'], ['FV-1002', 'Luis', '5']);
    expect([types[0], numbers[0]]).toEqual(['type', 'number']);
    const taxes = mapped(
      ['Cliente', 'VAT', 'Cuota', 'Saldo'],
      ['Ana', '20', '45,00', '5'],
      ['Luis', '50', '60,00', '5'],
    );
    expect(taxes).toEqual(['customer', null, 'total', 'open']);
    const kinds = mapped(['Papel', 'Saldo'], ['FAC', '5'], ['N.C.', '5']);
    const means = mapped(['Meio', 'Saldo'], ['Boleto', '5'], ['Boleto', '5']);
    expect([kinds[0], means[0]]).toEqual(['type', null]);
    const spans = mapped(['Client', '0-30', '31-60', 'Credit', 'Total']);
    expect(spans).toEqual(['customer', 'bucket', 'bucket', null, 'open']);
    const counted = mapped(['#', 'Fact.', 'Saldo'], ['1', '331', '5'], ['2', '332', '5']);
    expect(counted.slice(0, 2)).toEqual([null, 'number']);
    const named = mapped(['Name', 'Billing Name', 'Balance'], ['#1001', 'Ana', '5'], ['#1002', 'Luis', '5']);
    expect(named).toEqual(['number', 'customer', 'open']);
    const sides = [mapped(['Abonó', 'Debe']), mapped(['Debe', 'Haber'])];
    expect(sides).toEqual([
      ['paid', 'open'],
      ['total', 'paid'],
    ]);
    const codes = mapped(['Cliente', 'Nombre', 'Saldo'], ['00012', 'Ana Ruiz', '5'], ['00013', 'Luis Sol', '5']);
    expect(codes[1]).toBe('customer');
  });

  test('an unnamed column of addresses is found, the same field twice is not', () => {
    expect(mapped(['Cliente', '', 'Saldo', 'Saldo'], ['Ana', 'ana@x.example', '5', '6'])).toEqual([
      'customer',
      'email',
      'open',
      null,
    ]);
  });

  test('amounts may stand in one column per currency, and Total is what is open beside aging spans', () => {
    expect(mapped(['Cliente', 'Saldo MXN', 'Saldo USD'])).toEqual(['customer', 'open', 'open']);
    expect(mapped(['Cliente', '1-30', '31-60', '> 60', 'Total'])).toEqual([
      'customer',
      'bucket',
      'bucket',
      'bucket',
      'open',
    ]);
  });

  test('every listed heading is already in its compared form and every rule finds something', () => {
    const unknown = [...exactHeadings.keys()].filter((heading) => normalizeHeading(heading) !== heading);
    expect(unknown).toEqual([]);
    expect(headingRules.filter((rule) => rule.says.test('\u0000'))).toEqual([]);
    expect([...namedFields(['cliente', 'saldo', 'zzz'])]).toEqual(['customer', 'open']);
  });

  test('fields know their nature', () => {
    expect([
      isDayField('dueOn'),
      isDayField('open'),
      isAmountField('open'),
      isAmountField(null),
      isSharedField('email'),
    ]).toEqual([true, false, true, false, true]);
    expect([isField('taxId'), isField('nonsense')]).toEqual([true, false]);
  });
});

describe('finding the header', () => {
  test('below titles, alone or over two rows', () => {
    const rows = grid(['Informe'], ['Cliente:', 'x'], [], ['Cliente', 'Factura', 'Saldo'], ['Ana', 'F1', '5.00']);
    expect(findHeader(rows)).toMatchObject({ at: 3, height: 1, preset: null });
    const split = grid(
      ['Cliente', 'Fecha', 'Fecha', 'Saldo'],
      ['', 'emisión', 'vencimiento', 'pendiente'],
      ['Ana', '1/1/26', '1/2/26', '5'],
    );
    expect(findHeader(split)).toMatchObject({
      at: 0,
      height: 2,
      headings: ['Cliente', 'Fecha emisión', 'Fecha vencimiento', 'Saldo pendiente'],
    });
  });

  test('over three rows, with titles over several columns', () => {
    const three = grid(
      ['Cliente', 'Factura', 'Fecha', 'Fecha', 'Montos en moneda nacional', ''],
      ['', '', 'de', 'de', 'Importe', 'Por'],
      ['', '', 'emisión', 'vencimiento', 'original', 'cobrar'],
      ['Ana', 'F1', '13/1/26', '13/2/26', '5', '4'],
    );
    const header = findHeader(three);
    expect(header).toMatchObject({ at: 0, height: 3 });
    expect(header && mapColumns(header.keys, [])).toEqual(['customer', 'number', 'issuedOn', 'dueOn', 'total', 'open']);
  });

  test('words without an amount are no header', () => {
    expect(findHeader(grid(['Nombre', 'Ciudad'], ['Ana', 'Lima']))).toBeNull();
  });

  test('a repeated header is known again, also with a month appended', () => {
    const header = findHeader(grid(['Cliente', 'Factura', 'Saldo']));
    expect(header && repeatsHeader(['CLIENTE ', 'Factura', 'Saldo'], header)).toBe(true);
    expect(header && repeatsHeader(['Cliente Febrero', 'Factura Febrero', 'Saldo Febrero'], header)).toBe(true);
    expect(header && repeatsHeader(['Cliente uno', 'Factoría', '5'], header)).toBe(false);
  });
});

describe('presets', () => {
  test('ids are their own, and no preset requires what it forbids', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    for (const { requires, forbids } of presets)
      expect(requires.flat().filter((heading) => forbids?.includes(heading))).toEqual([]);
  });

  test('headings are normalised once; a second column of one name has its own meaning', () => {
    const preset = definePreset({
      id: 'x',
      family: 'x',
      requires: ['NIT', ['SALDO', 'Balance']],
      fields: { 'NOMBRE#2': 'customer', 'N.I.T.': 'taxId' },
    });
    expect(presetScore(preset, ['nit', 'nombre', 'nombre', 'balance'])).toBeGreaterThan(0);
    expect(presetScore(preset, ['nit', 'nombre'])).toBe(0);
    expect(presetFields(preset, ['nombre', 'nit', 'nombre'])).toEqual([null, 'taxId', 'customer']);
  });

  test('a table knows the columns of a field and the first told cell', () => {
    const rows = grid(['Cliente', 'Email', 'Correo', 'Saldo'], ['Ana', '', 'a@x.example', '5']);
    const header = findHeader(rows);
    const table = header && tableOf(rows, header);
    expect(table?.columnsOf('email')).toEqual([1, 2]);
    expect(table && cellOf(table, rows[1]?.cells ?? [], 'email')).toBe('a@x.example');
  });
});
