import { describe, expect, test } from 'vitest';
import { readInvoices } from '@/lib/imports/read-invoices';
import type { ReadDocument, ReadProblem } from '@/lib/imports/read-result';
import { day, sheetFile, textFile, utf8, workbook, type ImportFile } from '../fixtures/imports/files';
import { homeMade } from '../fixtures/imports/home-made';
import { international } from '../fixtures/imports/international';
import { latinAmerica } from '../fixtures/imports/latin-america';
import { statements } from '../fixtures/imports/statements';

const said = ({ customer, number, kind, issuedOn, dueOn, currency, total, open }: ReadDocument) =>
  [customer.name, ...[number, kind, issuedOn, dueOn, currency, total, open].map((part) => part ?? '-')].join(' ');
const saidProblem = ({ row, column, code }: ReadProblem) => [row ?? '-', column ?? '-', code].join(' ');
const all: Record<string, ImportFile> = { ...international, ...latinAmerica, ...homeMade, ...statements };

function htmlRow(row: readonly string[]): string {
  return `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

async function asOf(file: ImportFile | undefined): Promise<string | null> {
  return (await readInvoices(file?.bytes ?? new Uint8Array())).source.asOf;
}

describe('every layout', () => {
  test.each(Object.entries(all))('%s', async (_, file) => {
    const result = await readInvoices(file.bytes, file.options);
    expect(result.rows.map(said)).toEqual(file.rows);
    expect(result.problems.map(saidProblem)).toEqual(file.problems ?? []);
    expect(result.layout).toBe(file.layout);
    expect(result.refused).toBe(false);
    const controls = Object.entries(result.totals).map(([currency, { control }]) => [currency, control] as const);
    const expected = file.control ?? Object.fromEntries(controls.map(([currency]) => [currency, null]));
    expect(Object.fromEntries(controls)).toEqual(expected);
  });
});

const typed = homeMade['workbook-with-typed-cells'];

test.each(['xlsx', 'xlsb', 'xls', 'ods', 'fods', 'xlml'] as const)(
  'a workbook saved as %s reads the same',
  async (bookType) => {
    const rows = [
      ['Cliente', 'Folio', 'Fecha', 'Saldo'],
      ['Río SC', '00017', day('2026-08-05'), 1160.5],
      ['Total', '', '', 1160.5],
    ];
    const result = await readInvoices(workbook({ 'CxC 2026': rows }, bookType), { currency: 'MXN' });
    expect(result.rows.map(said)).toEqual(['Río SC 00017 invoice 2026-08-05 - MXN - 1160.50']);
    expect(result.source).toEqual({ encoding: null, delimiter: null, sheet: 'CxC 2026', asOf: null });
    expect(result.totals).toEqual({ MXN: { rows: 1, open: '1160.50', control: '1160.50' } });
  },
);

test('an HTML table that calls itself .xls is read without guessing dates or decimals', async () => {
  const html = [
    ['Cliente', 'Factura', 'Fecha', 'Saldo'],
    ['Pe&ntilde;a &amp; C&#237;a', '0012', '03/02/2026', '1.234,56'],
    ['B', '13', '13/02/2026', '7,00'],
  ];
  const result = await readInvoices(utf8(`<html><body><table>${html.map(htmlRow).join('')}</table></body></html>`));
  expect(result.rows.map(said)).toEqual([
    'Peña & Cía 0012 invoice 2026-02-03 - - - 1234.56',
    'B 13 invoice 2026-02-13 - - - 7.00',
  ]);
});

test('the sheet with documents is chosen, another one with documents is named', async () => {
  const table = [
    ['Cliente', 'Folio', 'Saldo'],
    ['A', 'F1', 1],
    ['B', 'F2', 2],
  ];
  const result = await readInvoices(workbook({ Notas: [['nada']], Enero: table, Viejo: table.slice(0, 2) }));
  expect(result.source.sheet).toBe('Enero');
  expect(result.problems.map(saidProblem)).toEqual(['- Viejo sheet-not-read']);
  const other = await readInvoices(workbook({ Enero: table, Viejo: table.slice(0, 2) }), { sheet: 'Viejo' });
  expect(other.rows).toHaveLength(1);
  const sums = [['Cliente', 'Saldo'], ...['A', 'B', 'C', 'D'].map((name) => [name, 1])];
  expect((await readInvoices(workbook({ Resumen: sums, Enero: table }))).source.sheet).toBe('Enero');
  const pivot = [
    ['Etiquetas de fila', 'Suma de Saldo'],
    ['Ana', 1],
    ['F1', 1],
    ['Luis', 2],
    ['F2', 2],
  ];
  const dated = [
    ['Cliente', 'Folio', 'Fecha', 'Saldo'],
    ['Ana', 'F1', day('2026-08-05'), 1],
    ['Luis', 'F2', day('2026-08-06'), 2],
  ];
  const both = await readInvoices(workbook({ Pivote: pivot, Base: dated }));
  expect([both.source.sheet, both.problems]).toEqual(['Base', []]);
  expect((await readInvoices(workbook({ Pivote: pivot }))).rows.map(said)).toEqual([
    'Ana F1 invoice - - - - 1.00',
    'Luis F2 invoice - - - - 2.00',
  ]);
});

test('columns tell how they are read and who decided', async () => {
  const file = homeMade['sep-line-and-total-in-another-column'];
  const { columns, source } = await readInvoices(file?.bytes ?? new Uint8Array());
  expect(source).toEqual({ encoding: 'utf-8', delimiter: ';', sheet: null, asOf: null });
  expect(
    columns.map(({ heading, field, dateOrder, decimal, decidedBy }) => [heading, field, dateOrder, decimal, decidedBy]),
  ).toEqual([
    ['Cliente', 'customer', null, null, null],
    ['CNPJ', 'taxId', null, null, null],
    ['Nota Fiscal', 'number', null, null, null],
    ['Emissão', 'issuedOn', 'dmy', null, 'values'],
    ['Vencimento', 'dueOn', 'dmy', null, 'values'],
    ['Valor', 'total', null, ',', 'values'],
    ['Valor em aberto', 'open', null, ',', 'values'],
    ['Situação', 'status', null, null, null],
  ]);
  expect(columns[0]?.samples).toEqual(['Padaria Sol Ltda', 'Construções Mar']);
});

test('the as-of day comes from the title, in the order of the columns', async () => {
  expect(await asOf(international['quickbooks-open-invoices'])).toBe('2026-11-05');
  expect(await asOf(international['tally-header-over-two-rows'])).toBe('2026-11-20');
  expect(await asOf(latinAmerica['oca-open-items-es'])).toBe('2026-10-31');
  expect(await asOf(typed)).toBe('2026-11-20');
});

test('customers carry what the ledger wants: addresses, tax id, source id', async () => {
  const { rows } = await readInvoices(international['xero-aged-receivables']?.bytes ?? new Uint8Array());
  expect(rows.map(({ customer }) => [customer.sourceId, customer.emails])).toEqual([
    [null, ['pay@moor.example']],
    ['M01', ['pay@moor.example']],
  ]);
  const odoo = await readInvoices(latinAmerica['odoo-signs-and-currencies']?.bytes ?? new Uint8Array());
  expect(odoo.rows[0]?.customer.taxId).toBe('A58818501');
});

test('a remembered mapping is used for the same headings and for no others', async () => {
  const text = utf8('Gente,Papel,Guita\nAna,1,10.50\n');
  const without = await readInvoices(text);
  expect(without.refused).toBe(true);
  const lines = utf8('Quién,Papel,Total,Saldo\nAna,1,20.00,10.50\n');
  const { signature } = await readInvoices(lines);
  const mappings = {
    [signature]: [
      { field: 'customer' as const },
      { field: 'number' as const },
      { field: null },
      { field: 'open' as const },
    ],
  };
  const { rows } = await readInvoices(lines, { mappings });
  expect(rows.map(said)).toEqual(['Ana 1 invoice - - - - 10.50']);
  const other = await readInvoices(utf8('Cliente,Papel,Total,Saldo\nAna,1,20.00,10.50\n'), { mappings });
  expect(other.rows[0]?.total).toBe('20.00');
});

describe('files that are refused whole', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'file-empty', null],
    ['a PDF', utf8('%PDF-1.7 …'), 'format-not-read', null],
    ['an e-invoice', utf8('<?xml version="1.0"?><Invoice xmlns="urn:x"/>'), 'format-not-read', null],
    ['a bank statement', utf8(':20:STARTUMS\n:25:1234\n'), 'format-not-read', null],
    ['a letter', utf8('Hola,\ncómo estás\n'), 'no-table', null],
    [
      'a quote never closed',
      utf8('Cliente;Factura;Saldo\nUno;1;10,00\nDos;2;"20,00\nTres;3;30,00\n'),
      'unclosed-quote',
      3,
    ],
    ['more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1).fill(65), 'file-too-large', null],
    ['more than 100,000 rows', utf8(`Cliente,Factura,Saldo\n${'A,1,2.50\n'.repeat(100_001)}`), 'too-many-rows', null],
  ])('%s', async (_, bytes, code, row) => {
    const result = await readInvoices(bytes);
    expect(result.refused).toBe(true);
    expect(result.rows).toEqual([]);
    expect(result.problems).toEqual([{ row, column: null, code, raw: null, document: null }]);
  });
});

test('quotes that are only nicknames do no harm', async () => {
  const { rows } = await readInvoices(
    utf8('Cliente;Factura;Fecha;Saldo\n"Pepe" Ltda;1;13/01/2026;10,00\nDos;2;14/01/2026;20,00\n'),
  );
  expect(rows.map(({ customer }) => customer.name)).toEqual(['"Pepe" Ltda', 'Dos']);
});

test('a control total that differs is a warning and blocks nothing', async () => {
  const file = textFile(['Cliente,Factura,Saldo', 'A,1,1.50', 'Total,,2.00'], { layout: null, rows: [] });
  const result = await readInvoices(file.bytes);
  expect(result.totals).toEqual({ '?': { rows: 1, open: '1.50', control: '2.00' } });
  expect(result.warnings.map(({ code }) => code)).toContain('control-differs');
});

test('a date serial without format is a day in a column of days', async () => {
  const file = sheetFile(
    [
      ['Cliente', 'Folio', 'Fecha', 'Saldo'],
      ['A', 'F1', 46239, 5],
      ['B', 'F2', 46240, 5],
    ],
    { layout: null, rows: [] },
  );
  const { rows } = await readInvoices(file.bytes);
  expect(rows.map(({ issuedOn }) => issuedOn)).toEqual(['2026-08-05', '2026-08-06']);
});
