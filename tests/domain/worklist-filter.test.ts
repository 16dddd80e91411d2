import { expect, test } from 'vitest';
import { isNarrow, passesFilter, type WorklistFilter } from '@/lib/domain/worklist-filter';
import { mxn } from '../support/builders';

const standing = {
  step: { what: 'write', channel: 'mail', stage: 'second', letter: 'second', rung: 'second-notice' },
  behaviour: 'slow',
  amountClass: 'A',
  owner: 'Inés',
  overdue: [mxn(100), { minor: 100, currency: 'USD' }],
} as const;

test.each<[string, WorklistFilter, boolean]>([
  ['nothing', {}, true],
  ['nothing, said with nulls', { stage: null, owner: null }, true],
  ['its behaviour', { behaviour: 'slow' }, true],
  ['another behaviour', { behaviour: 'punctual' }, false],
  ['one of its currencies', { currency: 'USD' }, true],
  ['a currency that it does not owe', { currency: 'EUR' }, false],
  ['two that hold', { amountClass: 'A', owner: 'Inés' }, true],
  ['one that holds and one that does not', { channel: 'mail', stage: 'final' }, false],
])('a list narrowed to %s', (_, filter, stays) => {
  expect(passesFilter(standing, filter)).toBe(stays);
});

test('a filter of nulls narrows nothing', () => {
  expect(isNarrow({ currency: null })).toBe(false);
  expect(isNarrow({ currency: 'MXN' })).toBe(true);
});
