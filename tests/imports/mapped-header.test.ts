import { expect, test } from 'vitest';
import type { GridRow } from '@/lib/imports/cell';
import { mappedHeader, signatureOf } from '@/lib/imports/mapped-header';
import { unknownTable } from '@/lib/imports/unknown-table';

const rows = (...cells: string[][]): GridRow[] => cells.map((row, at) => ({ line: at + 1, height: 1, cells: row }));
const grid = rows(['Cartera de agosto', ''], ['Réf.', 'Quién', ''], ['1', 'Nube', '']);

test('a remembered header is found below a title, accents and points aside', () => {
  const header = mappedHeader(grid, { 'ref|quien': [] });
  expect(header).toMatchObject({ at: 1, height: 1 });
  expect(signatureOf(header!)).toBe('ref|quien');
});

test.each([[undefined], [{}], [{ 'otra|lista': [] }]])('nothing is remembered in %j', (mappings) => {
  expect(mappedHeader(grid, mappings)).toBeNull();
});

test.each([
  ['Cartera\nRef,Quién,Cuánto\n1,Nube,2\n', ['Ref', 'Quién', 'Cuánto']],
  ['1,2,3\n4,5,6\n', null],
  ['Solo\nuna\ncolumna\n', null],
])('the likely header of %j is %j', async (text, headings) => {
  const table = await unknownTable(new TextEncoder().encode(text), {});
  expect(table?.columns.map(({ heading }) => heading) ?? null).toEqual(headings);
});
