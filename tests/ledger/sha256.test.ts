import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '@/lib/ledger/sha256';

test('the hash of any text is the one that Node computes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      // A lone surrogate has no UTF-8 form; both sides write U+FFFD for it.
      expect(sha256(text)).toBe(createHash('sha256').update(new TextEncoder().encode(text)).digest('hex'));
    }),
  );
});

test.each([55, 56, 63, 64, 119, 120])('a text of %i bytes is padded rightly', (length) => {
  const text = 'a'.repeat(length);
  expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
});
