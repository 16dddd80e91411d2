import { describe, expect, test } from 'vitest';
import { lineStyleOf, mergeLines } from '@/lib/imports/merge-lines';
import type { ReadDocument } from '@/lib/imports/read-result';
import { aDocument } from '../fixtures/imports/a-document';
import { readingOf } from '../fixtures/imports/reading-of';

const merged = (...documents: ReadDocument[]) =>
  mergeLines(
    documents.map((document, at) => ({ document: { ...document, row: at + 2 }, problems: [] })),
    null,
  );

describe('rows of one number', () => {
  test('tell the same: a line of it, or a duplicate when every cell is equal', () => {
    expect(merged(aDocument({ cells: ['a'] }), aDocument({ cells: ['b'] })).skipped).toEqual([
      { row: 3, code: 'line-of', of: 2 },
    ]);
    expect(merged(aDocument(), aDocument()).skipped).toEqual([{ row: 3, code: 'duplicate', of: 2 }]);
  });

  test('with other due days are instalments, with other amounts a problem, of other customers two documents', () => {
    const parts = merged(aDocument({ dueOn: '2026-02-01' }), aDocument({ dueOn: '2026-03-01' }));
    expect(parts.rows.map(({ instalment }) => instalment)).toEqual(['2026-02-01', '2026-03-01']);
    const clash = merged(aDocument(), aDocument({ open: '8.00' }));
    expect(clash.problems).toMatchObject([{ row: 3, code: 'number-repeated', raw: 'F-1', document: { open: '8.00' } }]);
    const other = { ...aDocument().customer, name: 'Luis' };
    expect(merged(aDocument(), aDocument({ customer: other })).rows).toHaveLength(2);
  });

  test('nothing is merged without a number', () => {
    expect(merged(aDocument({ number: null }), aDocument({ number: null })).rows).toHaveLength(2);
  });

  test('lines are summed when their amounts differ, repeated when they do not', () => {
    const heads = ['Factura', 'Cliente', 'Producto', 'Cantidad', 'Importe'];
    const summed = readingOf(heads, ['F1', 'Ana', 'Pan', '1', '5.00'], ['F1', 'Ana', 'Sal', '1', '6.00']);
    expect([lineStyleOf(summed.table, summed.table.rows.slice(1)), summed.merged.rows[0]?.open]).toEqual([
      'summed',
      '11.00',
    ]);
    const repeated = readingOf(heads, ['F1', 'Ana', 'Pan', '1', '5.00'], ['F1', 'Ana', 'Sal', '1', '5.00']);
    expect([lineStyleOf(repeated.table, repeated.table.rows.slice(1)), repeated.merged.rows[0]?.open]).toEqual([
      'repeated',
      '5.00',
    ]);
  });
});
