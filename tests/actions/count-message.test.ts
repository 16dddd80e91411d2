import { expect, test } from 'vitest';
import { countMessage } from '@/lib/actions/count-message';

test.each([
  ['Pagó José', 'Pago José', 'gsm-7', 1],
  ['ñ'.repeat(161), 'ñ'.repeat(161), 'gsm-7', 2],
  ['🙂', '🙂', 'ucs-2', 1],
])('%s is carried as %s, in %s, as %i', (typed, text, encoding, messages) => {
  expect(countMessage(typed)).toMatchObject({ text, size: { encoding, messages } });
});
