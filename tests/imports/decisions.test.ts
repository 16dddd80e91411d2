import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decided, undecided } from '@/lib/imports/decision';
import { decideDates, type DateHints } from '@/lib/imports/decide-dates';
import { decideDecimals, type DecimalHints } from '@/lib/imports/decide-decimals';
import { signatureOf } from '@/lib/imports/mapped-header';
import { readTable } from '@/lib/imports/read-table';
import { writtenDay } from '@/lib/text/table-dates';
import { addDays } from '@/lib/domain/plain-date';

const noHints: DateHints = { option: null, preset: null, asOf: null, pair: null, daysLate: null };
const dates = (columns: string[][], hints: Partial<DateHints> = {}, headings: string[] = []) => {
  const days = columns.map((cells, column) => ({ column, heading: headings[column] ?? '', cells }));
  const decisions = decideDates(days, { ...noHints, ...hints });
  return columns.map((_, column) => {
    const { choice = null, decidedBy = null, undecidable = null } = decisions.get(column) ?? {};
    return undecidable ? 'undecidable' : `${choice} ${decidedBy}`;
  });
};
const pair = (terms: (number | null)[] = []) => ({ pair: { issued: 0, due: 1, terms } });

function written(day: string, order: 'dmy' | 'mdy'): string {
  const [y = '', m = '', d = ''] = day.split('-');
  return order === 'dmy' ? `${d}/${m}/${y}` : `${m}/${d}/${y}`;
}

describe('date order of a column', () => {
  test.each([
    ['a component above 12', [['01/02/2026', '14/02/2026']], {}, ['dmy values']],
    ['the same in American order', [['01/02/2026', '02/14/2026']], {}, ['mdy values']],
    ['ISO days', [['2026-02-01', '2026/02/03']], {}, ['ymd iso']],
    ['named months', [['1 feb 2026', '3 mar 2026']], {}, ['dmy values']],
    ['equal day and month read the same either way', [['05/05/2026', '06/06/2026']], {}, ['dmy values']],
    ['nothing', [['', '']], {}, ['null null']],
    ['no proof', [['01/02/2026', '03/04/2026']], {}, ['undecidable']],
    ['contradiction', [['14/02/2026', '02/14/2026']], {}, ['undecidable']],
    [
      'one mistake among many',
      [['14/02/2026', '15/02/2026', '16/02/2026', '17/02/2026', '02/18/2026']],
      {},
      ['dmy values'],
    ],
    ['another column of the file', [['01/02/2026'], ['28/02/2026']], {}, ['dmy sibling', 'dmy values']],
    ['the person', [['01/02/2026'], ['03/04/2026']], { option: 'mdy' as const }, ['mdy option', 'mdy option']],
    ['proof wins over the person', [['14/02/2026']], { option: 'mdy' as const }, ['dmy values']],
    ['the person settles a contradiction', [['14/02/2026', '02/14/2026']], { option: 'mdy' as const }, ['mdy option']],
    ['the product', [['01/02/2026']], { preset: 'mdy' as const }, ['mdy preset']],
  ])('%s', (_, columns, hints, expected) => {
    expect(dates(columns, hints)).toEqual(expected);
  });

  test('usual terms between issue and due', () => {
    expect(
      dates(
        [
          ['02/03/2026', '01/05/2026'],
          ['03/05/2026', '02/04/2026'],
        ],
        pair(),
      ),
    ).toEqual(['mdy terms', 'mdy terms']);
    expect(
      dates(
        [
          ['10/02/2026', '05/03/2026'],
          ['12/03/2026', '04/04/2026'],
        ],
        pair(),
      ),
    ).toEqual(['dmy terms', 'dmy terms']);
  });

  test('terms that a row states outweigh the usual ones', () => {
    expect(dates([['01/02/2026'], ['09/02/2026']], pair([8]))).toEqual(['dmy terms', 'dmy terms']);
  });

  test('days late count back to one day', () => {
    expect(
      dates(
        [
          ['01/02/2026', '01/03/2026'],
          ['', ''],
        ],
        { pair: { issued: 1, due: 0, terms: [] }, daysLate: [60, 32] },
      )[0],
    ).toBe('dmy ages');
  });

  test('nothing is issued after the day the report speaks of', () => {
    const asOf = writtenDay('2026-03-05');
    expect(dates([['02/10/2026'], ['03/11/2026']], { ...pair(), asOf, preset: null })).toEqual([
      'mdy as-of',
      'mdy as-of',
    ]);
  });

  test('a heading that spells its order out', () => {
    expect(dates([['01/02/2026']], {}, ['Fecha (mm/dd/aaaa)'])).toEqual(['mdy heading']);
  });

  test('a remembered choice', () => {
    const columns = [{ column: 0, heading: '', cells: ['01/02/2026'], chosen: 'mdy' as const }];
    expect(decideDates(columns, noHints).get(0)).toEqual(decided('mdy', 'remembered'));
  });

  test('days that the workbook knew need no order', () => {
    expect(decideDates([{ column: 0, heading: '', cells: [{ day: '2026-01-02' }] }], noHints).get(0)).toEqual(
      decided(null, 'typed'),
    );
  });

  test('terms of 30 days settle any list of ambiguous days the right way or not at all', () => {
    const days = fc.array(fc.integer({ min: 0, max: 364 }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(days, fc.constantFrom('dmy' as const, 'mdy' as const), (offsets, order) => {
        const issued = offsets.map((offset) => addDays('2026-01-01', offset));
        const columns = [
          issued.map((day) => written(day, order)),
          issued.map((day) => written(addDays(day, 30), order)),
        ];
        for (const said of dates(columns, pair()))
          expect([`${order} values`, `${order} sibling`, `${order} terms`, 'undecidable']).toContain(
            said.replace(
              /^dmy values$/,
              columns.flat().every((text) => text.slice(0, 2) === text.slice(3, 5)) ? `${order} values` : 'dmy values',
            ),
          );
      }),
    );
  });
});

const noDecimals: DecimalHints = { option: null, preset: null, wholeCurrency: false };
const decimals = (columns: (string | number)[][], hints: Partial<DecimalHints> = {}, sums: string[][] = []) => {
  const amounts = columns.map((cells, column) => ({ column, cells, sums: sums[column] ?? [] }));
  const decisions = decideDecimals(amounts, { ...noDecimals, ...hints });
  return columns.map((_, column) => {
    const { choice = null, decidedBy = null, undecidable = null } = decisions.get(column) ?? {};
    return undecidable ? 'undecidable' : `${choice} ${decidedBy}`;
  });
};

describe('decimal mark of a column', () => {
  test.each([
    ['two separators', [['1.234,56', '1.234']], {}, [], [', values']],
    ['two groups', [['1.234.567']], {}, [], [', values']],
    ['not three digits', [['12.5', '1.234']], {}, [], ['. values']],
    ['only ambiguous shapes', [['1.234', '5.678']], {}, [], ['undecidable']],
    ['contradiction', [['1.234,56', '1,234.56']], {}, [], ['undecidable']],
    ['no separators', [['950', '20']], {}, [], ['null values']],
    ['typed numbers', [[950, 20.5]], {}, [], ['null typed']],
    ['another column', [['1.234'], ['5,50']], {}, [], [', sibling', ', values']],
    ['plain numbers follow their neighbours', [['950'], ['5,50']], {}, [], [', sibling', ', values']],
    ['the person', [['1.234']], { option: ',' as const }, [], [', option']],
    ['a sum with two groups', [['1.234', '999.000']], {}, [['1.000.234']], [', values']],
    ['the control total', [['1.234', '950']], {}, [['2.184']], [', control']],
    [
      'a column beside one that the control total settled',
      [['1.234', '950'], ['1.234']],
      {},
      [['2.184']],
      [', control', ', sibling'],
    ],
    ['a currency without decimals', [['119.000', '50.500']], { wholeCurrency: true }, [], [', currency']],
    ['the product', [['1.234']], { preset: '.' as const }, [], ['. preset']],
  ])('%s', (_, columns, hints, sums, expected) => {
    expect(decimals(columns, hints, sums)).toEqual(expected);
  });

  test('a remembered choice', () => {
    expect(decideDecimals([{ column: 0, cells: ['1.234'], sums: [], chosen: '.' }], noDecimals).get(0)).toEqual(
      decided('.', 'remembered'),
    );
    expect(undecided.undecidable).toBe(true);
  });
});

test('columns without a meaning for us still testify', () => {
  const rows = [
    ['Cliente', 'Folio', 'Fecha', 'Alta', 'IVA', 'Saldo'],
    ['Ana', 'F1', '01/02/2026', '28/02/2026', '1,5', '1.234'],
    ['Luis', 'F2', '03/02/2026', '27/02/2026', '1,5', '5.678'],
  ];
  const reading = readTable(
    rows.map((cells, at) => ({ line: at + 1, height: 1, cells })),
    {},
  );
  expect('settled' in reading && reading.settled.dates.get(2)).toEqual(decided('dmy', 'sibling'));
  expect('settled' in reading && reading.settled.decimals.get(5)).toEqual(decided(',', 'sibling'));
  expect('table' in reading && signatureOf(reading.table.header)).toBe('cliente|folio|fecha|alta|iva|saldo');
});
