import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveRows } from '@/lib/domain/effective-rows';
import { groupBy } from '@/lib/domain/group-by';
import { aRow } from '../support/builders';

const row = (id: string, voids: string | null = null) => ({ ...aRow(id), voids });

test('a chain of voids flips what the first row counts for', () => {
  const chain = [row('0'), row('1', '0'), row('2', '1'), row('3', '2'), row('4', '3')];
  const counts = chain.map((_, length) => effectiveRows(chain.slice(0, length + 1)).length);
  expect(counts).toEqual([1, 0, 1, 0, 1]);
});

test('two rows that void the same one must both be taken back', () => {
  const rows = [row('a'), row('b', 'a'), row('c', 'a'), row('d', 'b')];
  expect(effectiveRows(rows)).toEqual([]);
  expect(effectiveRows([...rows, row('e', 'c')]).map(({ id }) => id)).toEqual(['a']);
});

test('it ends, and does not depend on the order of rows, whatever voids what', () => {
  const drawn = fc.uniqueArray(fc.record({ id: fc.nat(8), voids: fc.option(fc.nat(8)) }), {
    selector: ({ id }) => id,
    maxLength: 9,
  });
  fc.assert(
    fc.property(drawn, (links) => {
      const rows = links.map(({ id, voids }) => row(`${id}`, voids === null ? null : `${voids}`));
      const ids = (list: typeof rows) =>
        effectiveRows(list)
          .map(({ id }) => id)
          .toSorted();
      expect(ids(rows.toReversed())).toEqual(ids(rows));
    }),
  );
});

test('rows stand under their key in order of appearance', () => {
  const groups = groupBy(['bo', 'ana', 'bea', 'a'], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ['b', ['bo', 'bea']],
    ['a', ['ana', 'a']],
  ]);
});
