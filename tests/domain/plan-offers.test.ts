import { expect, test } from 'vitest';
import { offerOf, openOptions } from '@/lib/domain/plan-offers';
import { aPlan } from '../support/builders';

const offered = (id: string, option: number, changes: Parameters<typeof aPlan>[0] = {}) =>
  aPlan({ id, acceptedOn: null, offer: 'o', option, ...changes });

test('rows of one option stand together, options in their order; what was answered or taken back is gone', () => {
  const plans = [
    offered('b1', 1),
    offered('a2', 0),
    offered('a1', 0),
    aPlan({ id: 'agreed' }),
    offered('ended', 2, { endedOn: '2026-11-20' }),
    offered('voided', 3, { voided: { at: '', by: '', reason: '' } }),
  ];
  expect(openOptions(plans).map(({ offer, option, rows }) => [offer, option, rows.map(({ id }) => id)])).toEqual([
    ['o', 0, ['a1', 'a2']],
    ['o', 1, ['b1']],
  ]);
});

test('a row of an earlier version is an offer of its own', () => {
  const { offer: _none, option: _neither, ...old } = offered('old', 0);
  expect(offerOf(old)).toBe('old');
  expect(openOptions([old])).toMatchObject([{ offer: 'old', option: 0 }]);
});
