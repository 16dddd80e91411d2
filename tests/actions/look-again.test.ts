import { expect, test } from 'vitest';
import { lookAgain } from '@/lib/actions/look-again';
import { newId } from '@/lib/actions/new-id';
import { undo } from '@/lib/actions/undo';
import { calendar } from '../support/builders';
import { freshLedger } from '../support/ledger';

test.each([
  ['2026-11-24T15:10:00.000Z', '2026-11-24', '10:10'],
  ['2026-11-25T05:30:00.000Z', '2026-11-25', '00:30'],
])('a letter set aside at %s is looked at again on %s at %s of the company', async (now, dueOn, at) => {
  const ledger = freshLedger();
  const here = { ledger, today: '2026-11-24', now: () => now, newId, by: 'ana@taller.example', calendar };
  const { actId } = await lookAgain(here, 'c-1', 'Segundo aviso');
  expect(await ledger.followUps.toArray()).toMatchObject([{ customerId: 'c-1', dueOn, at, about: 'Segundo aviso' }]);
  await undo(here, actId ?? '');
  expect((await ledger.followUps.toArray()).filter(({ voided }) => voided === null)).toEqual([]);
});
