import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { customerOf, sampleBook } from '../../../demo/sample/book';
import { dayAfter } from '../../../demo/sample/day';
import { odooExport } from '../../../demo/sample/odoo-export';

const today = '2026-11-24';
const text = odooExport(today);
const { data: rows, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

describe('the Odoo export of the sample book', () => {
  test('is one table of quoted cells, a row for each document, without a byte order mark', () => {
    expect(errors).toEqual([]);
    expect(rows).toHaveLength(sampleBook.invoices.length);
    expect(text.startsWith('"Número","Nombre del contacto a mostrar en la factura","Contacto/NIF"')).toBe(true);
    expect(text.split('\r\n').every((line) => line === '' || /^".*"$/.test(line))).toBe(true);
  });

  test('writes every document with its customer, days and amounts', () => {
    const expected = sampleBook.invoices.map(
      ({ number, customer, kind, totalMinor, openMinor, due, currency, state }) => ({
        number,
        name: customerOf(customer).name,
        total: kind === 'credit-note' ? -totalMinor : totalMinor,
        open: openMinor,
        due: state === 'draft' ? '' : dayAfter(today, due),
        currency,
      }),
    );
    const exported = rows.map((row) => ({
      number: row['Número'],
      name: row['Nombre del contacto a mostrar en la factura'],
      total: minorOf(row['Total en moneda firmado'], row['Moneda']),
      open: minorOf(row['Importe pendiente'], row['Moneda']),
      due: row['Fecha de vencimiento'],
      currency: row['Moneda'],
    }));
    expect(exported).toEqual(expected);
  });

  test('keeps the traps of the genuine export: company money in the signed column, drafts, cancelled documents', () => {
    const dollars = rows.find((row) => row['Número'] === 'F-20998');
    expect(dollars?.['Importe pendiente']).toBe('1240.0');
    expect(Number(dollars?.['Importe pendiente firmado'])).toBeCloseTo(1240 * 18.42, 2);
    expect(new Set(rows.map((row) => row['Estado']))).toEqual(new Set(['Publicado', 'Borrador', 'Cancelado']));
    expect(new Set(rows.map((row) => row['Estado de pago']))).toEqual(
      new Set(['Pagado', 'Pagado parcialmente', 'Sin pagar']),
    );
  });
});

function minorOf(cell: string | undefined, currency: string | undefined): number {
  return Math.round(Number(cell) * (currency === 'CLP' ? 1 : 100));
}
