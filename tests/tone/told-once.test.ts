import { expect, test } from 'vitest';
import type { Finding } from '@/lib/tone/finding';
import { toldOnce } from '@/lib/tone/told-once';

const found = (over: Partial<Finding>): Finding => ({
  key: 'blame.absolutes nunca cumple',
  ruleId: 'blame.absolutes',
  label: 'blame',
  severity: 'warning',
  part: 'body',
  place: { start: 10, end: 22 },
  actual: 'Nunca cumple',
  replaces: null,
  expected: [],
  message: '',
  why: '',
  source: '',
  action: 'replace',
  ...over,
});

test('two rules that find one fault in the same words are told once, with the ready words', () => {
  const bare = found({ ruleId: 'blame.second-person', place: { start: 10, end: 16 } });
  const ready = found({ expected: ['El pago no nos aparece todavía'] });
  expect(toldOnce([bare, ready])).toEqual([ready]);
  expect(toldOnce([ready, bare])).toEqual([ready]);
});

test.each([
  ['other words', { place: { start: 30, end: 40 } }],
  ['another fault', { label: 'threat' }],
  ['the subject', { part: 'subject' }],
  ['a fact of the record', { label: null }],
  ['something absent', { place: null }],
] as const)('%s are told besides', (_, over) => {
  const both = [found({}), found(over)];
  expect(toldOnce(both)).toEqual(both);
});
