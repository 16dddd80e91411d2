import { describe, expect, test } from 'vitest';
import { readImport } from '@/lib/actions/read-import';
import { doubtKey, settleDoubts, type DoubtChoice } from '@/lib/actions/settle-doubts';
import { suggestDays } from '@/lib/actions/suggest-days';

const file = new TextEncoder().encode(
  [
    'Número,Cliente,Emitida,Vence,Total,Saldo,Moneda',
    'A-1,Talleres Nube,01/10/2026,31/11/2026,100.00,100.00,MXN',
    'A-2,Vidrios Cobre,14/10/2026,13/11/2026,300.00,,MXN',
    'A-3,Talleres Nube,02/09/2026,02/10/2026,6380.00,6380.00,MXN',
    'A-3,Talleres Nube,02/09/2026,02/10/2026,6830.00,6830.00,MXN',
    'A-4,,02/09/2026,02/10/2026,50.00,50.00,MXN',
  ].join('\n'),
);

async function settled(...choices: [row: number, choice: DoubtChoice][]) {
  const { result } = await readImport(file, {});
  const byKey = new Map(
    choices.map(([row, choice]) => {
      const problem = result.problems.find((one) => one.row === row);
      if (!problem) throw new Error(`Row ${row} has no problem: ${JSON.stringify(result.problems)}`);
      return [doubtKey(problem), choice] as const;
    }),
  );
  return settleDoubts(result, byKey);
}

describe('doubts of a file', () => {
  test('without decisions stay doubts', async () => {
    const result = await settled();
    expect(result.rows.map(({ number }) => number)).toEqual(['A-3']);
    expect(result.problems).toHaveLength(4);
  });

  test.each<[string, number, DoubtChoice, object]>([
    [
      'a day that does not exist takes the chosen one',
      2,
      { is: 'day', day: '2026-11-30' },
      { number: 'A-1', dueOn: '2026-11-30' },
    ],
    ['or none', 2, { is: 'day', day: null }, { number: 'A-1', dueOn: null, open: '100.00' }],
    [
      'an amount is written in',
      3,
      { is: 'amount', amount: '120.50' },
      { number: 'A-2', open: '120.50', total: '300.00' },
    ],
    [
      'a customer is named',
      6,
      { is: 'customer', name: 'Casa Loma' },
      { number: 'A-4', customer: { name: 'Casa Loma' } },
    ],
  ])('%s', async (_, row, choice, expected) => {
    const result = await settled([row, choice]);
    expect(result.rows.find((document) => document.row === row)).toMatchObject(expected);
    expect(result.problems).toHaveLength(3);
  });

  test('of two rows with one number the chosen one stays', async () => {
    const result = await settled([5, { is: 'this-one' }]);
    expect(result.rows.filter(({ number }) => number === 'A-3').map(({ open }) => open)).toEqual(['6830.00']);
    expect(result.totals['MXN']).toMatchObject({ rows: 1, open: '6830.00' });
  });

  test('or both, told apart by an instalment', async () => {
    const result = await settled([5, { is: 'both' }]);
    expect(result.rows.map(({ instalment }) => instalment)).toEqual([null, '2']);
    expect(result.totals['MXN']).toMatchObject({ rows: 2, open: '13210.00' });
  });
});

test.each([
  ['31/11/2026', 'dmy', ['2026-11-30', '2026-12-01']],
  ['11/31/2026', 'mdy', ['2026-11-30', '2026-12-01']],
  ['2026-02-30', 'ymd', ['2026-02-28', '2026-03-01']],
  ['29/02/26', 'dmy', ['2026-02-28', '2026-03-01']],
  ['45/11/2026', 'dmy', []],
  ['10/13/2026', 'dmy', []],
  ['contado', 'dmy', []],
] as const)('%s in %s may mean %j', (written, order, expected) => {
  expect(suggestDays(written, order)).toEqual(expected);
});
