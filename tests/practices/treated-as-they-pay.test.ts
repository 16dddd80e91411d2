import { expect, test } from 'vitest';
import { savePolicy } from '@/lib/actions/save-policy';
import { treatCustomer } from '@/lib/actions/treat-customer';
import { addDays } from '@/lib/domain/plain-date';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import type { Ledger } from '@/lib/ledger/database';
import { customerPanel } from '@/lib/views/customer-panel';
import { aContact, aCustomer, anInvoice, aPayment, calendar, day } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { late } from '../support/steps';
import { store } from '../support/stored-rows';

const dues = ['2026-06-10', '2026-07-10', '2026-08-10', '2026-09-10'];

/** A customer who paid four invoices so many days late, and owes one that is `days` late. */
function payer(paidLate: number, days: number): Promise<Ledger> {
  return store(freshLedger(), {
    customers: [aCustomer()],
    contacts: [aContact()],
    invoices: [...dues.map((dueOn, n) => anInvoice({ id: `x${n}`, dueOn })), late(days)],
    payments: dues.map((dueOn, n) => aPayment({ id: `p${n}`, invoiceId: `x${n}`, paidOn: addDays(dueOn, paidLate) })),
  });
}

async function panelOf(ledger: Ledger, today = day) {
  const panel = await customerPanel(ledger, { customerId: 'customer', today, calendar });
  if (!panel) throw new Error('no such customer');
  return panel;
}

test('S3.3 who pays on time is left alone longer: a light policy of its own', async () => {
  const punctual = await panelOf(await payer(0, 2));
  expect(punctual).toMatchObject({ segment: { behaviour: 'punctual' }, policy: { id: 'light' } });
  const slow = await panelOf(await payer(40, 2));
  expect(slow.policy.id).not.toBe('light');
  expect(slow.nextStep).toMatchObject({ what: 'write', stage: 'gentle' });
  expect(punctual.nextStep).toMatchObject({ what: 'wait', earliest: expect.any(String) });
});

test('S3.4 who pays once reminded is reminded by the steps of the standard policy', async () => {
  const panel = await panelOf(await payer(9, 2));
  expect(panel).toMatchObject({
    segment: { behaviour: 'with-reminder' },
    policy: { id: shippedPolicy.id },
    nextStep: { what: 'write', letter: 'gentle', stage: 'gentle' },
  });
});

test('S3.13 a customer whom one must not lose is the owner’s, and nothing sounds firmer than a second notice', async () => {
  const ledger = await payer(9, 50);
  const before = await panelOf(ledger);
  await treatCustomer(circumstances(ledger), {
    customerId: 'customer',
    segment: null,
    tag: 'valuable',
    reason: 'La mitad de nuestras ventas',
    until: null,
  });
  const { segment, nextStep } = await panelOf(ledger);
  expect(segment).toMatchObject({ tag: 'valuable' });
  expect(nextStep.rung).toBe(before.nextStep.rung);
  expect(['pre-due', 'due', 'gentle', 'second']).toContain(nextStep.stage);
});

test('S4.13 the word near the due day and the one after it are two steps, each of which the company may switch', async () => {
  const ledger = await payer(9, 0);
  const here = circumstances(ledger);
  const { rungs } = shippedPolicy;
  const choose = (chosen: readonly string[]) =>
    savePolicy(here, {
      ...shippedPolicy,
      rungs: rungs.map((rung) => (rung.day <= 0 ? { ...rung, enabled: chosen.includes(rung.id) } : rung)),
    });
  expect((await panelOf(ledger)).nextStep).toMatchObject({ what: 'write', rung: 'courtesy', stage: 'pre-due' });
  await choose(['due']);
  expect((await panelOf(ledger)).nextStep).toMatchObject({ what: 'write', rung: 'due', stage: 'due' });
  await choose([]);
  expect((await panelOf(ledger)).nextStep.what).toBe('wait');
  expect((await panelOf(ledger, addDays(day, 1))).nextStep).toMatchObject({ what: 'write', stage: 'gentle' });
});
