import { expect, test } from 'vitest';
import { chooseCompanyPolicies } from '@/lib/actions/choose-company-policies';
import { choosePolicy } from '@/lib/actions/choose-policy';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { removePolicy, savePolicy } from '@/lib/actions/save-policy';
import { undo } from '@/lib/actions/undo';
import type { Policy } from '@/lib/domain/policy';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { policies } from '@/lib/views/policies';
import { policyDryRun } from '@/lib/views/policy-dry-run';
import { aContact, aCustomer, day } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { late } from '../support/steps';
import { store } from '../support/stored-rows';

/** Three customers who owe, one who does not; nobody has paid anything yet. */
async function aBook() {
  const ids = ['early', 'late', 'own', 'settled'];
  const ledger = await store(freshLedger(), {
    customers: ids.map((id) => aCustomer({ id, name: `Cliente ${id}` })),
    contacts: ids.map((id) => aContact({ id: `c-${id}`, customerId: id, value: `pagos@${id}.example` })),
    invoices: [
      late(2, { id: 'i-early', customerId: 'early' }),
      late(9, { id: 'i-late', customerId: 'late' }),
      late(2, { id: 'i-own', customerId: 'own' }),
    ],
  });
  const here = circumstances(ledger);
  await choosePolicy(here, { customerId: 'own', policyId: 'care', place: 'keep', reason: '' });
  await refreshStandings(here);
  return { here, ledger };
}

const on = { today: day, calendar: circumstances(freshLedger()).calendar };

/** The standard with its first reminder on another day. */
function firstOn(firstDay: number): Policy {
  const rungs = shippedPolicy.rungs.map((rung) => (rung.id === 'note' ? { ...rung, day: firstDay } : rung));
  return { ...shippedPolicy, rungs };
}

test('every policy is listed once, with those who owe and follow it', async () => {
  const { ledger } = await aBook();
  const { policies: listed } = await policies(ledger);
  expect(listed.map(({ policy, serves, isCompany, isOwn }) => [policy.id, serves, isCompany, isOwn])).toEqual([
    ['kind-standard', 2, true, false],
    ['light', 0, false, false],
    ['personal', 0, false, false],
    ['care', 1, false, false],
    ['strict', 0, false, false],
    ['no-follow', 0, false, false],
  ]);
});

test('a changed shipped policy is the company’s until it is taken away; the company’s choice moves; both can be undone', async () => {
  const { here, ledger } = await aBook();
  await savePolicy(here, firstOn(4));
  const kept = (await policies(ledger)).policies[0];
  expect([kept?.isOwn, kept?.policy.rungs.find(({ id }) => id === 'note')?.day]).toEqual([true, 4]);
  await removePolicy(here, 'kind-standard');
  expect((await policies(ledger)).policies[0]?.policy).toEqual(shippedPolicy);
  const { actId } = await chooseCompanyPolicies(here, { company: 'light' });
  expect((await policies(ledger)).policies.filter(({ isCompany }) => isCompany).map(({ policy }) => policy.id)).toEqual(
    ['light'],
  );
  await undo(here, actId!);
  expect((await policies(ledger)).policies[0]?.isCompany).toBe(true);
});

test('a rehearsal names whom a change would meet otherwise, and writes nothing', async () => {
  const { ledger } = await aBook();
  const before = await ledger.standings.toArray();
  const later = await policyDryRun(ledger, { ...on, policy: firstOn(5) });
  expect([later.customers, later.changedCount]).toEqual([2, 1]);
  expect(later.changes[0]).toMatchObject({
    name: 'Cliente early',
    before: { what: 'write', stage: 'gentle' },
    after: { what: 'wait' },
  });
  expect(await ledger.standings.toArray()).toEqual(before);
});

test('the policy as it is changes nobody; one that nobody follows meets nobody', async () => {
  const { ledger } = await aBook();
  expect(await policyDryRun(ledger, { ...on, policy: shippedPolicy })).toEqual({
    customers: 2,
    changedCount: 0,
    changes: [],
  });
  expect(await policyDryRun(ledger, { ...on, policy: { ...shippedPolicy, id: 'new' } })).toMatchObject({
    customers: 0,
  });
});
