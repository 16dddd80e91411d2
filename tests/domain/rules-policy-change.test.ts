import { describe, expect, test } from 'vitest';
import { keptRung } from '@/lib/domain/kept-rung';
import { climbedRungs } from '@/lib/domain/policy';
import { placeOf } from '@/lib/domain/policy-place';
import { carePolicy, lightPolicy, strictPolicy } from '@/lib/domain/policy-variants';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { aCustomerFile, aLogEntry, calendar, day } from '../support/builders';
import { addDays } from '@/lib/domain/plain-date';
import { codes, late, sent, stepAt, stepOn } from '../support/steps';

const decision = (outcome: string, changes: object = {}) =>
  aLogEntry({
    id: outcome,
    on: addDays(day, -1),
    channel: 'note',
    direction: 'internal',
    outcome,
    invoiceIds: [],
    ...changes,
  });

describe('RULE-8: a policy that changes asks', () => {
  const invoices = [late(31)];
  const under = (policyId: string) => [sent('note', 30, { policyId }), sent('second-notice', 24, { policyId })];

  test('about whoever was reminded of under another, and nothing is sent meanwhile', () => {
    const step = stepAt('10:00', { invoices, log: under('kind-standard') }, strictPolicy);
    expect(step).toMatchObject({ what: 'follow-up', letter: null, why: [{ code: 'policy-changed' }, {}, {}] });
    expect(stepAt('10:00', { invoices, log: under('strict') }, strictPolicy)).toMatchObject({ rung: 'letter-1' });
  });

  test('also where rows only tell a rung that this policy does not have', () => {
    expect(codes(stepOn(day, { invoices, log: [sent('aviso-3', 10)] }))[0]).toBe('policy-changed');
  });

  test('about nobody who was only told before the due day', () => {
    const log = [sent('courtesy', 35, { policyId: 'strict' })];
    expect(stepOn(day, { invoices, log })).toMatchObject({ rung: 'note' });
  });

  const choose = (outcome: string, rung: string | null = null) => decision(outcome, { policyId: 'care', rung });

  test.each([
    ['keeps the place', choose('policy-kept', 'second-notice'), 'wait', null],
    ['begins anew', choose('policy-restarted'), 'write', 'note'],
    ['is handled by hand', choose('policy-by-hand'), 'wait', null],
  ])('the person %s', (_what, choice, what, rung) => {
    const step = stepAt('10:00', { invoices, log: [...under('kind-standard'), choice] }, carePolicy);
    expect(step).toMatchObject({ what, rung });
  });

  test('who keeps a place climbs on from there, who is handled by hand is told as such', () => {
    const kept = [...under('kind-standard'), choose('policy-kept', 'second-notice')];
    expect(stepAt('10:00', { invoices: [late(50)], log: kept }, carePolicy)).toMatchObject({ rung: 'letter-1' });
    const byHand = stepAt(
      '10:00',
      { invoices, log: [...under('kind-standard'), choose('policy-by-hand')] },
      carePolicy,
    );
    expect(codes(byHand)).toEqual(['handled-by-hand']);
  });

  test('a choice about one policy says nothing about the next', () => {
    const log = [...under('kind-standard'), choose('policy-kept', 'second-notice')];
    expect(codes(stepAt('10:00', { invoices, log }, strictPolicy))[0]).toBe('policy-changed');
  });
});

describe('the place that is kept', () => {
  const situation = (log: ReturnType<typeof sent>[]) =>
    situationOf(aCustomerFile({ invoices: [late(31)], log }), shippedPolicy, { today: day, calendar });

  test.each([
    ['the same rung where it exists', [sent('note', 30), sent('second-notice', 20)], lightPolicy, 'second-notice'],
    ['none for whoever was not reminded of', [], carePolicy, null],
    [
      'the last that is no firmer where rungs have other names',
      [sent('note', 30, { stage: 'gentle' }), sent('second-notice', 20, { stage: 'second' })],
      { ...carePolicy, rungs: carePolicy.rungs.map((rung) => ({ ...rung, id: `care-${rung.id}` })) },
      'care-second-notice',
    ],
  ] as const)('is %s', (_what, log, policy, rung) => {
    expect(keptRung(situation([...log]), policy)).toBe(rung);
  });

  test('is where the next rung follows', () => {
    const [line] = situation([sent('note', 30)]).open;
    const rungs = climbedRungs(shippedPolicy);
    const found = line && placeOf(situation([sent('note', 30)]), line, shippedPolicy, rungs);
    expect(found).toEqual({ what: 'place', place: { next: 1, on: addDays(day, -30) } });
  });
});
