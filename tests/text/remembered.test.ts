import { expect, test } from 'vitest';
import { fold } from '@/lib/text/fold';
import { remembered } from '@/lib/text/remembered';

test('computes once for each text, also for answers that are null, and starts afresh when full', () => {
  let computed = 0;
  const length = remembered((text) => {
    computed += 1;
    return text === '' ? null : text.length;
  });
  expect([length('ab'), length('ab'), length(''), length('')]).toEqual([2, 2, null, null]);
  expect(computed).toBe(2);
  for (let count = 0; count < 6_000; count += 1) length(`n${count}`);
  expect(length('ab')).toBe(2);
  expect(computed).toBe(6_003);
});

test('folding drops case and accents', () => {
  expect(['ÑANDÚ', 'Emissão', 'abc', 'Größe'].map(fold)).toEqual(['nandu', 'emissao', 'abc', 'große']);
});
