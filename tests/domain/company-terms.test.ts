import { expect, test } from 'vitest';
import { agreedOn, hasTerms, isAgreed } from '@/lib/domain/company-terms';

const nothing = { days: null, late: null, contact: null, disputes: null, words: null };
const unsigned = { reference: null, signedOn: null, terms: null, fileName: null };

test('terms are there once one of their parts is', () => {
  expect(hasTerms(nothing)).toBe(false);
  expect(hasTerms({ ...nothing, words: ' ' })).toBe(false);
  expect(hasTerms({ ...nothing, days: 0 })).toBe(true);
  expect(hasTerms({ ...nothing, disputes: 'Por correo, en 5 días' })).toBe(true);
});

test('agreed is what was signed or acknowledged; a reference alone is not', () => {
  expect(isAgreed(null)).toBe(false);
  expect(isAgreed({ ...unsigned, reference: 'C-12' })).toBe(false);
  expect(agreedOn({ ...unsigned, signedOn: '2026-03-03' })).toBe('2026-03-03');
  expect(agreedOn({ ...unsigned, acknowledged: { on: '2026-04-01', by: null, how: 'mail' } })).toBe('2026-04-01');
});
