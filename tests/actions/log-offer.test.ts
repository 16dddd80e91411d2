import { expect, test } from 'vitest';
import { draftInserted } from '@/lib/actions/draft-inserted';
import { logOffer } from '@/lib/actions/log-offer';
import { undo } from '@/lib/actions/undo';
import { openOptions } from '@/lib/domain/plan-offers';
import { aCustomer, day, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';
import { late } from '../support/steps';
import { store } from '../support/stored-rows';

const offers = [
  { parts: [{ dueOn: '2026-12-04', amounts: [mxn(100_000)] }] },
  { parts: ['2026-12-04', '2026-12-18'].map((dueOn) => ({ dueOn, amounts: [mxn(50_000)] })) },
];
const here = async () => circumstances(await store(freshLedger(), { customers: [aCustomer()], invoices: [late(20)] }));
const told = { customerId: 'customer', channel: 'mail', direction: 'out', invoiceIds: ['invoice'] } as const;

test('a message that offers ways to pay keeps them, in one act with the contact', async () => {
  const at = await here();
  const before = await visibleState(at.ledger);
  const { actId } = await logOffer(at, told, offers);
  expect(openOptions(await at.ledger.plans.toArray()).map(({ rows }) => rows[0]?.schedule.length)).toEqual([1, 2]);
  expect((await at.ledger.log.toArray()).map(({ channel }) => channel).toSorted()).toEqual(['mail', 'note']);
  await undo(at, actId ?? '');
  expect(await visibleState(at.ledger)).toEqual(before);
});

test('one that offers nothing new writes the contact alone', async () => {
  const at = await here();
  await logOffer(at, told, []);
  expect([await at.ledger.plans.count(), await at.ledger.log.count()]).toEqual([0, 1]);
});

test('a letter in a compose keeps the ways that it offers, once', async () => {
  const at = await here();
  const letter = { customerId: 'customer', invoiceIds: ['invoice'], letter: 'plan-proposal', subject: 'Opciones' };
  const where = { composeKey: 'c', threadKey: null, contactId: null, stage: null, rung: null, fingerprint: 'x' };
  await draftInserted(at, { ...letter, ...where }, offers);
  await draftInserted({ ...at, now: () => `${day}T16:00:00.000Z` }, { ...letter, ...where }, offers);
  expect(openOptions(await at.ledger.plans.toArray())).toHaveLength(2);
});
