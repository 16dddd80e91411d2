import { expect, test } from 'vitest';
import { rowParts } from '@/lib/actions/row-parts';
import { aReadDocument } from '../support/imported-file';

test('every row goes into exactly one part, in its order; no rows make no part', () => {
  const rows = Array.from({ length: 4001 }, (_, row) => aReadDocument({ row }));
  const parts = [...rowParts(rows)];
  expect(parts.map(({ length }) => length)).toEqual([2000, 2000, 1]);
  expect(parts.flat()).toEqual(rows);
  expect([...rowParts([])]).toEqual([]);
});
