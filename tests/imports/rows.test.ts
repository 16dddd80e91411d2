import { describe, expect, test } from 'vitest';
import type { Cell, GridRow } from '@/lib/imports/cell';
import { classifyRows } from '@/lib/imports/classify-rows';
import { findHeader } from '@/lib/imports/find-header';
import { groupOf, groupsAt, titleGroup } from '@/lib/imports/group-names';
import { isGroupLabel } from '@/lib/imports/group-text';
import { groupOfTotal, isBareTotal, isFooter, isTotalLabel } from '@/lib/imports/row-words';
import { settledLines } from '@/lib/imports/settled-lines';
import { tableOf } from '@/lib/imports/table';
import { asOfUnder, readTitleBlock } from '@/lib/imports/title-block';

const grid = (rows: Cell[][]): GridRow[] => rows.map((cells, at) => ({ line: at + 1, height: 1, cells }));

function tableFor(rows: Cell[][]) {
  const lines = grid(rows);
  const header = findHeader(lines);
  if (!header) throw new Error('The example has no header');
  return tableOf(lines, header);
}

describe('what a row is', () => {
  test('flat list with titles, sums and a footer', () => {
    const rows = [
      ['Informe de cartera'],
      [],
      ['Cliente', 'Factura', 'Fecha', 'Saldo', 'Concepto'],
      ['Ana', 'F1', '13/01/2026', '5,00', ''],
      ['', '', '', '', 'segunda línea del concepto'],
      ['Total Energies', 'F2', '14/01/2026', '6,00', ''],
      ['Subtotal enero', '', '', '11,00', ''],
      ['', '', 'TOTAL', '11,00', ''],
      ['', '', '', '', ''],
      ['Impreso el 20/11/2026 10:31', '', '', '', ''],
    ];
    expect(classifyRows(tableFor(rows))).toEqual([
      'title',
      'blank',
      'header',
      'document',
      'line',
      'document',
      'subtotal',
      'total',
      'blank',
      'footer',
    ]);
  });

  test('a group may carry the name Total, its sums or contact columns', () => {
    const rows = [
      ['', 'Fecha', 'Número', 'Correo', 'Saldo'],
      ['Total Energies', '', '', '', ''],
      ['', '13/01/2026', 'F1', '', '5,00'],
      ['Total Total Energies', '', '', '', '5,00'],
      ['Beta SL', '', '', 'b@x.example', '6,00'],
      ['', '14/01/2026', 'F2', '', '6,00'],
    ];
    expect(classifyRows(tableFor(rows))).toEqual(['header', 'group', 'document', 'subtotal', 'group', 'document']);
  });

  test('a row that fits nothing is unclear and becomes a problem', () => {
    const rows = [
      ['Cliente', 'Factura', 'Fecha', 'Saldo'],
      ['Ana', 'F1', '13/01/2026', '5,00'],
      ['', 'F9', '', ''],
      ['Luis', 'F2', '14/01/2026', '5,00'],
    ];
    const table = tableFor(rows);
    const classes = classifyRows(table);
    expect(classes[2]).toBe('unclear');
    const lines = settledLines(table.rows, classes, { rows: [], skipped: [], problems: [] });
    expect(lines.problems).toEqual([{ row: 3, column: null, code: 'not-understood', raw: 'F9', document: null }]);
  });

  test('units under the headings belong to them, the last balance of a statement is a sum', () => {
    const rows = [
      ['Cliente', 'Factura', 'Fecha', 'Saldo'],
      ['', '', 'dd/mm/aaaa', '$'],
      ['Ana', 'F1', '13/01/2026', '5,00'],
      ['Balance due', '', '', '5,00'],
    ];
    expect(classifyRows(tableFor(rows))).toEqual(['header', 'header', 'document', 'subtotal']);
  });

  test('further lines of a quoted record go with its first', () => {
    const rows: GridRow[] = [
      { line: 1, height: 2, cells: ['x'] },
      { line: 3, height: 2, cells: ['y'] },
    ];
    const { skipped } = settledLines(rows, ['title', 'document'], { rows: [], skipped: [], problems: [] });
    expect(skipped).toEqual([
      { row: 1, code: 'title', of: null },
      { row: 2, code: 'title', of: null },
      { row: 4, code: 'line-of', of: 3 },
    ]);
  });
});

test.each([
  'TOTAL',
  'Totales',
  'Total general',
  'Gran total',
  'Grand Total:',
  'TOTAL MXN',
  'Total por cobrar',
  'Suma',
  'SUMAN',
  'Total Resultado',
  'Total cartera',
  'Report Total',
])('"%s" sums the whole file', (label) => {
  expect(isBareTotal(label)).toBe(true);
});

test.each([
  ['Total for Acme Ltd', 'acme ltd'],
  ['Total - C1001 Blue', 'c1001 blue'],
  ['Subtotal', null],
  ['Total for Oak with sub-customers', 'oak'],
])('"%s" closes %s', (label, group) => {
  expect([isTotalLabel(label), isBareTotal(label), groupOfTotal(label)]).toEqual([true, false, group]);
});

test('footers tell when, where and what share', () => {
  expect(
    [
      'Procesado en: 2026/11/20',
      'Página 2 de 3',
      'Percentage of total',
      'Thursday, November 19, 2026 09:12 AM GMT-05:00',
    ].map(isFooter),
  ).toEqual([true, true, true, true]);
  expect(['Acme', 'Usados del Sur SA', 'Notaría 4'].map(isFooter)).toEqual([false, false, false]);
});

describe('groups', () => {
  test.each([
    [['Cliente: 0012 - ACME SA'], false, 'ACME SA', '0012', null],
    [['Cliente:', 'BETA SL'], false, 'BETA SL', null, null],
    [['Hotel Sol (RFC: SAT970701NN3)'], false, 'Hotel Sol', null, 'SAT970701NN3'],
    [['C1001 Blue Fin Ltd'], true, 'Blue Fin Ltd', 'C1001', null],
    [['3 Reyes SA'], false, '3 Reyes SA', null, null],
    [['860.001.002-3 ALMACENES OCTAVA'], false, 'ALMACENES OCTAVA', null, '860.001.002-3'],
    [['Aceros del Sur - 76.111.222-K'], false, 'Aceros del Sur', null, '76.111.222-K'],
    [['Cliente: 31 LUZ MAR  CC: 52.111.222  Tel: 310 123'], false, 'LUZ MAR', '31', '52.111.222'],
    [['Sacado: Bom Preço Ltda - CNPJ 12.345.678/0001-95'], false, 'Bom Preço Ltda', null, '12.345.678/0001-95'],
    [['CAFÉS MORÁN SA (A87654321)'], false, 'CAFÉS MORÁN SA', null, 'A87654321'],
    [['430001', 'Áridos Jiloca SL'], false, 'Áridos Jiloca SL', '430001', null],
  ])('%j names its customer', (cells, coded, name, code, taxId) => {
    expect(groupOf(cells, coded)).toMatchObject({ name, code, taxId });
  });

  test('further lines of a group tell more about the same customer', () => {
    const rows = [
      ['Factura', 'Fecha', 'Saldo'],
      ['Cliente: ANA SAS'],
      ['NIT: 900.555.444-1   Tel: 310 123'],
      ['Correo: Pagos@ana.example'],
      ['F1', '13/01/2026', '5,00'],
    ];
    const table = tableFor(rows);
    const group = { name: 'ANA SAS', taxId: '900.555.444-1', emails: ['pagos@ana.example'] };
    expect(groupsAt(table, classifyRows(table))[4]).toMatchObject(group);
  });

  test('a nested group joins its parent until its total, a later one replaces it', () => {
    const rows = [
      ['', 'Date', 'Num', 'Balance'],
      ['Elm'],
      ['Job one'],
      ['', '13/01/2026', '1', '5.00'],
      ['Total Job one', '', '', '5.00'],
      ['', '13/01/2026', '2', '5.00'],
      ['Total Elm', '', '', '10.00'],
      ['Fir'],
      ['', '13/01/2026', '3', '5.00'],
    ];
    const table = tableFor(rows);
    const names = groupsAt(table, classifyRows(table)).map((group) => group?.name ?? null);
    expect([names[3], names[5], names[6], names[8]]).toEqual(['Elm:Job one', 'Elm', null, 'Fir']);
  });

  test('a title may name the one customer of a statement', () => {
    const table = tableFor([
      ['Cliente:', 'Ana Ruiz'],
      ['Factura', 'Saldo'],
      ['F1', '5'],
    ]);
    expect(titleGroup(table)?.name).toBe('Ana Ruiz');
    expect([isGroupLabel('Cliente:'), isGroupLabel('Cliente Ana')]).toEqual([true, false]);
  });
});

function asOf(...titles: string[]) {
  return asOfUnder(readTitleBlock(grid(titles.map((title) => [title]))).asOf, 'dmy');
}

describe('title block', () => {
  test.each([
    ['As of Nov 19, 2026', '2026-11-19'],
    ['As at 31 October 2026', '2026-10-31'],
    ['Hasta: 20/11/2026', '2026-11-20'],
    ['Cartera al 15 de noviembre de 2026', '2026-11-15'],
    ['SALDOS AL 15 DE NOVIEMBRE DE 2026', '2026-11-15'],
    ['CARTERA POR VENCIMIENTOS A OCTUBRE 31 DE 2026', '2026-10-31'],
    ['Fecha de corte: 05/11/2026', '2026-11-05'],
    ['Posição em 30/10/2026', '2026-10-30'],
    ['1-Apr-26 to 20-Nov-26', '2026-11-20'],
    ['Del 01/01/2026 al 20/11/2026', '2026-11-20'],
    ['Procesado en: 2026/11/20', '2026-11-20'],
    ['Calle 20-11-26, local 4', null],
    ['Mi Empresa SA', null],
  ])('%s', (title, day) => {
    expect(asOf(title)).toBe(day);
  });

  test('the cut-off outweighs the day of printing', () => {
    expect(asOf('Impreso el 25/11/2026', 'Fecha de corte 20/11/2026')).toBe('2026-11-20');
  });

  test('an ambiguous day waits for the order of the columns', () => {
    const { asOf: written } = readTitleBlock(grid([['As of 03/02/2026']]));
    expect([asOfUnder(written, null), asOfUnder(written, 'mdy')]).toEqual([null, '2026-03-02']);
  });

  test.each([
    ['Moneda: MXN', 'MXN'],
    ['Currency USD', 'USD'],
    ['Importes en pesos colombianos (COP)', 'COP'],
    ['All amounts in US dollars', 'USD'],
    ['Valores em reais', 'BRL'],
    ['Posição - valores em R$', 'BRL'],
    ['Expresado en soles', 'PEN'],
    ['Ventas en USA', null],
    ['Moneda: Pesos', null],
    ['Distribuidora El Sol de Euros Viejos SA', null],
  ])('%s', (title, currency) => {
    expect(readTitleBlock(grid([[title]])).currency).toBe(currency);
  });
});
