import { expect, test } from 'vitest';
import { nonPaymentReasons } from '@/lib/domain/non-payment-reason';
import { approachTo, remedies } from '@/lib/domain/reason-approach';
import { letterEntry } from '@/lib/letters/registry';
import { evidenceCodes } from '@/lib/domain/reason-evidence';

const all = [null, ...nonPaymentReasons];

test('each reason has an objective of its own, remedies that we know, and a letter that exists or none', () => {
  expect(new Set(all.map((reason) => approachTo(reason).objective)).size).toBe(all.length);
  for (const reason of all) {
    const { remedies: found, letter } = approachTo(reason);
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(found.every((one) => remedies.includes(one))).toBe(true);
    expect([undefined, 'situation']).toContain(letterEntry(letter ?? '')?.kind);
  }
});

test('nothing is written on a suspicion, and no fact changes that', () => {
  const evidence = evidenceCodes.map((code) => ({ code }));
  expect(approachTo('suspected-fraud', evidence)).toMatchObject({ objective: 'person-decides', letter: null });
  expect(approachTo('suspected-fraud', evidence).remedies[0]).toBe('owner');
});

test.each([
  ['internal-blocker', 'order-missing', 'purchase-order'],
  ['internal-blocker', 'portal-asked', 'upload'],
  ['internal-blocker', 'no-contact', 'contact-data'],
  ['internal-blocker', 'papers-disputed', 'resolve-claim'],
  ['cannot-pay', 'part-paid', 'plan'],
  ['dissatisfied', 'quality-disputed', 'resolve-claim'],
] as const)('%s because of %s begins with %s', (reason, code, first) => {
  const { remedies: found } = approachTo(reason, [{ code }]);
  expect(found[0]).toBe(first);
  expect(new Set(found).size).toBe(found.length);
  expect(found.length).toBeLessThanOrEqual(4);
});

test('a claim on record is answered instead of opened or asked for; without an address nothing is written', () => {
  expect(approachTo('dissatisfied').remedies).toContain('open-claim');
  const onRecord = approachTo('dissatisfied', [{ code: 'quality-disputed' }]);
  expect(onRecord.remedies).not.toContain('open-claim');
  expect(onRecord.letter).toBe('disputed');
  expect(approachTo('internal-blocker', [{ code: 'no-contact' }])).toMatchObject({
    objective: 'be-reachable',
    letter: null,
  });
});
