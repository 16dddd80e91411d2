import * as xlsx from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readWorkbook } from '@/lib/imports/formats/workbook';
import { withStyles } from '@/lib/imports/formats/with-styles';
import { day, workbook } from '../../fixtures/imports/files';

const firstRows = async (bytes: Uint8Array | string) => {
  const sheets = await readWorkbook(bytes);
  return Array.isArray(sheets) ? (sheets[0]?.rows ?? []) : sheets;
};

test('numbers and dates stay typed, texts stay text, trailing empty rows go', async () => {
  const rows = await firstRows(workbook({ A: [['007', 12.5, day('2026-02-03')], [], ['x', 'y'], [null]] }));
  expect(rows).toEqual([
    { line: 1, height: 1, cells: ['007', 12.5, { day: '2026-02-03' }] },
    { line: 2, height: 1, cells: [] },
    { line: 3, height: 1, cells: ['x', 'y'] },
  ]);
});

test('an ODS file without styles is read all the same', async () => {
  const zip = xlsx.CFB.read(workbook({ A: [['Cliente', 12.5]] }, 'ods'), { type: 'array' });
  xlsx.CFB.utils.cfb_del(zip, '/styles.xml');
  const bytes = new Uint8Array(xlsx.CFB.write(zip, { type: 'array', fileType: 'zip' }));
  expect(await firstRows(bytes)).toEqual([{ line: 1, height: 1, cells: ['Cliente', 12.5] }]);
  expect(withStyles(workbook({ A: [['x']] }, 'ods'), xlsx.CFB)).toBeNull();
});

test('rows count from the sheet, also when the table starts lower', async () => {
  const sheet = xlsx.utils.sheet_add_aoa(xlsx.utils.aoa_to_sheet([]), [['a', 'b']], { origin: 'C4' });
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, 'S');
  const rows = await firstRows(new Uint8Array(xlsx.write(book, { type: 'array' }) as ArrayBuffer));
  expect(rows).toHaveLength(4);
  expect(rows).toMatchObject({ 3: { line: 4, cells: ['', '', 'a', 'b'] } });
});

test('a format with a currency makes money, a format of zeros keeps leading zeros, errors show their name', async () => {
  const sheet = xlsx.utils.aoa_to_sheet([[100, 100, 17, 5]]);
  Object.assign(sheet['A1'] ?? {}, { z: '[$€-C0A] #,##0.00' });
  Object.assign(sheet['B1'] ?? {}, { z: '"$"#,##0.00' });
  Object.assign(sheet['C1'] ?? {}, { z: '00000' });
  sheet['D1'] = { t: 'e', v: 42 };
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, 'S');
  const rows = await firstRows(new Uint8Array(xlsx.write(book, { type: 'array' }) as ArrayBuffer));
  expect(rows).toMatchObject([{ cells: [{ amount: 100, currency: 'EUR' }, 100, '00017', '#N/A'] }]);
});

test('the 1904 calendar of old Macs is honoured', async () => {
  const book = xlsx.utils.book_new();
  const sheet = xlsx.utils.aoa_to_sheet([[44000]]);
  Object.assign(sheet['A1'] ?? {}, { z: 'dd/mm/yyyy' });
  xlsx.utils.book_append_sheet(book, sheet, 'S');
  book.Workbook = { WBProps: { date1904: true } };
  const rows = await firstRows(new Uint8Array(xlsx.write(book, { type: 'array' }) as ArrayBuffer));
  expect(rows).toMatchObject([{ cells: [{ day: '2024-06-19' }] }]);
});

test('hidden sheets are left alone and broken bytes are refused', async () => {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([['secret']]), 'H');
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([['open']]), 'V');
  book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
  const sheets = await readWorkbook(new Uint8Array(xlsx.write(book, { type: 'array' }) as ArrayBuffer));
  expect(Array.isArray(sheets) && sheets.map(({ name }) => name)).toEqual(['V']);
  expect(await readWorkbook(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))).toMatchObject({ refused: 'file-damaged' });
});

test('a text merged over rows holds for each of them, a merged amount or day only for the first', async () => {
  const book = xlsx.utils.book_new();
  const sheet = xlsx.utils.aoa_to_sheet([
    ['Alfa', 10.5, '13/05/2026', 'one'],
    ['', '', '', 'two'],
  ]);
  sheet['!merges'] = [0, 1, 2].map((c) => ({ s: { r: 0, c }, e: { r: 1, c } }));
  xlsx.utils.book_append_sheet(book, sheet, 'S');
  const rows = await firstRows(new Uint8Array(xlsx.write(book, { type: 'array' }) as ArrayBuffer));
  expect(rows).toMatchObject([{ cells: ['Alfa', 10.5, '13/05/2026', 'one'] }, { cells: ['Alfa', '', '', 'two'] }]);
});
