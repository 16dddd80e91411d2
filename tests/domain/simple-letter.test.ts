import { expect, test } from 'vitest';
import { isSimpleLetter } from '@/lib/domain/simple-letter';

type Judged = Parameters<typeof isSimpleLetter>[0];

const friendly: Judged = {
  bucket: 'rung-due',
  policyId: 'kind-standard',
  isRelationshipSized: false,
  step: { what: 'write', channel: 'mail', stage: 'gentle', letter: 'gentle', rung: 'note' },
};
const withStep = (step: Partial<Judged['step']>): Judged => ({ ...friendly, step: { ...friendly.step, ...step } });

test.each<[string, Judged, boolean]>([
  ['a first friendly mail', friendly, true],
  ['a word before the due day', { ...withStep({ stage: 'pre-due' }), bucket: 'pre-due-risk' }, true],
  ['a word on the due day', withStep({ stage: 'due' }), true],
  ['a second reminder', withStep({ stage: 'second' }), false],
  ['a firm letter', withStep({ stage: 'firm' }), false],
  ['a second reminder of the light policy', { ...withStep({ stage: 'second' }), policyId: 'light' }, true],
  ['a call', withStep({ what: 'call', channel: 'call' }), false],
  ['a printed letter', withStep({ channel: 'letter' }), false],
  ['an answer to a mail that waits', { ...withStep({ what: 'answer', stage: null }), bucket: 'reply-waiting' }, false],
  ['a mail while a promise was broken', { ...friendly, bucket: 'promise-broken' }, false],
  ['a customer whom only their owner writes to', { ...friendly, isRelationshipSized: true }, false],
  ['nothing for today', { ...friendly, bucket: null }, false],
])('%s: looked over in a row %s', (_what, standing, isSimple) => {
  expect(isSimpleLetter(standing)).toBe(isSimple);
});
