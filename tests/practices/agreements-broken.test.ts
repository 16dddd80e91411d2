import { expect, test } from 'vitest';
import { agreePlan } from '@/lib/actions/accept-plan';
import { endPlan } from '@/lib/actions/end-plan';
import { logContact } from '@/lib/actions/log-contact';
import { logPromise } from '@/lib/actions/log-promise';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { planSchedule } from '@/lib/domain/plan-schedule';
import type { Ledger } from '@/lib/ledger/database';
import { customerPanel } from '@/lib/views/customer-panel';
import { worklist } from '@/lib/views/worklist';
import { aCustomer, calendar, day, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { codes, late } from '../support/steps';
import { store } from '../support/stored-rows';

const customerId = 'customer';
const invoiceIds = ['invoice'];
const on = (ledger: Ledger, today = day) => circumstances(ledger, { today, newId: () => `id-${Math.random()}` });

async function panelOf(ledger: Ledger, today: string) {
  const panel = await customerPanel(ledger, { customerId, today, calendar });
  if (!panel) throw new Error('no such customer');
  return panel;
}

test('RULE-12 a broken promise heads the day’s list, however small beside another debt, and says how often', async () => {
  const ledger = await store(freshLedger(), {
    customers: [aCustomer(), aCustomer({ id: 'other', name: 'Otra' })],
    invoices: [late(40, { total: mxn(5_000) }), late(20, { id: 'large', customerId: 'other', total: mxn(90_000_000) })],
  });
  const said = (date: string) =>
    ({ customerId, invoiceIds, parts: [{ date, amount: mxn(5_000) }], channel: 'call' }) as const;
  await logPromise(on(ledger, '2026-10-30'), said('2026-11-03'));
  await logPromise(on(ledger, '2026-11-10'), said('2026-11-17'));
  await refreshStandings(on(ledger));
  const { today } = await worklist(ledger, { today: day });
  expect(today.map((line) => [line.customerId, line.bucket])).toEqual([
    [customerId, 'promise-broken'],
    ['other', 'rung-due'],
  ]);
  expect((await panelOf(ledger, day)).promises).toMatchObject([{ state: 'broken', level: 2 }]);
});

test('RULE-14 two missed parts ask a person for a new agreement; ended, the invoice climbs its ladder again', async () => {
  const ledger = await store(freshLedger(), { customers: [aCustomer()], invoices: [late(40)] });
  const parts = planSchedule({ parts: 3, firstOn: '2026-11-27', every: 'fortnight' }, [mxn(100_000)]);
  const { value } = await agreePlan(on(ledger), {
    customerId,
    invoiceIds,
    plan: { parts },
    on: day,
    by: null,
    channel: 'mail',
  });
  const first = (await panelOf(ledger, '2026-12-02')).nextStep;
  expect([first.what, first.letter, codes(first)[0]]).toEqual(['plan-reminder', 'gentle', 'instalment-missed']);
  await logContact(on(ledger, '2026-12-18'), { customerId, channel: 'mail', direction: 'out', invoiceIds });
  const later = (await panelOf(ledger, '2026-12-28')).nextStep;
  expect([later.what, later.letter, codes(later)[0]]).toEqual(['plan-reminder', 'plan-proposal', 'plan-in-default']);
  await endPlan(on(ledger, '2026-12-28'), value[0] ?? '', 'No pudo seguir');
  expect((await panelOf(ledger, '2026-12-28')).nextStep).toMatchObject({ what: 'write', rung: 'note' });
});
