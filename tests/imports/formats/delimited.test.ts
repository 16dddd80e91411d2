import { describe, expect, test } from 'vitest';
import { detectDelimiter } from '@/lib/imports/detect-delimiter';
import { readDelimited } from '@/lib/imports/formats/delimited';

const cells = (text: string) => {
  const read = readDelimited(text);
  return 'rows' in read ? read.rows.map((row) => row.cells) : read;
};

test.each([
  [',', 'Cliente,Factura,Saldo\nUno,1,"1.234,50"\n'],
  [';', 'Título del informe, con comas\n\nCliente;Factura;Saldo\nUno;1;1.234,50\nDos, S.A.;2;1,5\n'],
  ['\t', 'Cliente\tFactura\tSaldo\nUno\t1\t1.234,50\n'],
  ['|', 'Cliente|Factura|Saldo\nUno, S.A.|1|1.234,50\n'],
  ['~', 'Uuid~RfcEmisor~Monto\nA~B~1.0\n'],
] as const)('finds the delimiter %s', (delimiter, text) => {
  expect(detectDelimiter(text)).toBe(delimiter);
});

test('a cell that keeps Excel from counting is the text inside', () => {
  expect(cells('No,Saldo\n="0012","=""0013"""\n')).toEqual([
    ['No', 'Saldo'],
    ['0012', '0013'],
  ]);
});

test('a sep= line settles the delimiter and is counted as a line', () => {
  const read = readDelimited('sep=|\r\nA|B\r\n1|2\r\n');
  expect(read).toMatchObject({ delimiter: '|', delimiterLine: 1, rows: [{ line: 2 }, { line: 3 }] });
});

describe('records and lines', () => {
  test('lines count as in an editor, quoted line breaks included', () => {
    const read = readDelimited('A,B\r\n1,"two\r\nlines"\r\n\r\n3,4\r\n');
    expect('rows' in read && read.rows.map(({ line, height }) => [line, height])).toEqual([
      [1, 1],
      [2, 2],
      [4, 1],
      [5, 1],
    ]);
  });

  test('blanks of every kind around cells go, a break inside becomes a blank', () => {
    expect(cells('A,B\n\u00A0x\u00A0," a\nb "\n')).toEqual([
      ['A', 'B'],
      ['x', 'a b'],
    ]);
  });

  test('files of the tax office keep quotes and stray line feeds inside values', () => {
    expect(cells('Uuid~Nombre~Monto\r\n1~"X"\nSA~2\r\n')).toEqual([
      ['Uuid', 'Nombre', 'Monto'],
      ['1', '"X" SA', '2'],
    ]);
  });

  test('line ends may be mixed, and an old end mark is no row', () => {
    expect(cells('A,B\r\n1,2\n3,4\r5,6\x1A')).toHaveLength(4);
  });

  test('a quote that is never closed names its line', () => {
    expect(readDelimited('A,B\n1,2\n\n3,"4\n5,6\n')).toEqual({ refused: 'unclosed-quote', line: 4 });
  });
});
