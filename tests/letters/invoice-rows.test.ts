import { expect, test } from 'vitest';
import { money } from '@/lib/domain/money';
import { letterFiles } from '@/lib/letters/es/registry';
import { invoiceRow, openDocuments, openTotals, signedOpen } from '@/lib/letters/invoice-rows';
import { plainTable } from '@/lib/letters/plain-table';
import { richTable } from '@/lib/letters/rich-table';
import { anInvoice } from './facts';

const { words } = letterFiles;
const telling = { words, locale: 'es-MX' };

test.each([50_000, -50_000])('a credit note of %i counts against the rest', (minor) => {
  expect(signedOpen(anInvoice({ creditNote: true, open: money(minor, 'MXN') }))).toEqual(money(-50_000, 'MXN'));
});

test('paid documents fall away; currencies stay together, undated ones and credit notes last', () => {
  const documents = openDocuments([
    anInvoice({ number: '1', dueOn: null }),
    anInvoice({ number: '2', open: money(0, 'MXN') }),
    anInvoice({ number: '3', open: money(5, 'EUR') }),
    anInvoice({ number: '4', creditNote: true, dueOn: '2020-01-01' }),
    anInvoice({ number: '5', dueOn: '2026-01-02' }),
  ]);
  expect(documents.map(({ number }) => number)).toEqual(['5', '1', '4', '3']);
  expect(openTotals(documents)).toEqual([money(482_000, 'MXN'), money(5, 'EUR')]);
});

test('without a due day nothing is late', () => {
  expect(invoiceRow(anInvoice({ dueOn: null, daysLate: 40 }), telling)).toMatchObject({
    due: 'por confirmar',
    late: '',
    isLate: false,
  });
});

test('without late rows neither table has that column', () => {
  const rows = [invoiceRow(anInvoice({ daysLate: -2 }), telling)];
  expect(richTable(rows, ['1'], words, 'Factura')).not.toContain('Atraso');
  expect(plainTable(rows, ['1'], words, 'Factura')).not.toContain('Atraso');
});

test('a very long number sticks out of its column and tears no other', () => {
  const rows = ['A'.repeat(40), 'B'].map((number) => invoiceRow(anInvoice({ number, concept: null }), telling));
  const [heading = '', long = '', short = ''] = plainTable(rows, [], words, 'Factura').split('\n');
  expect(short.length).toBe(heading.length);
  expect(long.length).toBe(heading.length + 12);
});
