import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Circumstances, Done } from '@/lib/actions/circumstances';
import { chooseInvoicePolicy } from '@/lib/actions/choose-invoice-policy';
import { choosePolicy } from '@/lib/actions/choose-policy';
import { logContact } from '@/lib/actions/log-contact';
import { logPromise } from '@/lib/actions/log-promise';
import { recordPayment } from '@/lib/actions/record-payment';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { savePolicy } from '@/lib/actions/save-policy';
import { treatCustomer } from '@/lib/actions/treat-customer';
import { undo } from '@/lib/actions/undo';
import { waive } from '@/lib/actions/waive';
import { strictPolicy } from '@/lib/domain/policy-variants';
import type { Ledger } from '@/lib/ledger/database';
import { customerPanel } from '@/lib/views/customer-panel';
import { worklist } from '@/lib/views/worklist';
import { aCustomer, calendar, day, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { late, sent } from '../support/steps';
import { store } from '../support/stored-rows';

const customerId = 'customer';
const said = { reason: 'Así lo pidió', until: null };

/** Everything that a person may do about a policy, a segment or a debt. */
const acts: readonly ((here: Circumstances) => Promise<Done<unknown>>)[] = [
  (here) => choosePolicy(here, { customerId, policyId: 'strict', place: 'restart', reason: '' }),
  (here) => choosePolicy(here, { customerId, policyId: 'care', place: 'by-hand', reason: '' }),
  (here) => chooseInvoicePolicy(here, { customerId, invoiceIds: ['invoice'], policyId: 'strict', place: 'restart' }),
  (here) => treatCustomer(here, { customerId, segment: 'chronic', tag: null, ...said }),
  (here) => treatCustomer(here, { customerId, segment: null, tag: 'sensitive', ...said }),
  (here) => waive(here, { customerId, what: 'contacted-recently', step: null, invoiceId: null, reason: 'Urge' }),
  (here) => savePolicy(here, { ...strictPolicy, minimumGapDays: 2 }),
  (here) => logContact(here, { customerId, channel: 'mail', direction: 'out', rung: 'note', invoiceIds: ['b'] }),
  (here) =>
    logPromise(here, { customerId, invoiceIds: [], parts: [{ date: '2026-12-04', amount: null }], channel: 'call' }),
  (here) => recordPayment(here, { customerId, amount: mxn(60_000), paidOn: day }),
];

/** What the views answer; rows remember when they were last touched, and the history that something was undone. */
async function answers(ledger: Ledger) {
  const panel = await customerPanel(ledger, { customerId, today: day, calendar });
  if (!panel) throw new Error('no panel');
  const { nextStep, relationship, standings, promises, followUps, onAccount, lastPayment, paidThisYear } = panel;
  const invoices = panel.invoices.map(({ invoice, open, daysLate, mark }) => ({
    id: invoice.id,
    open,
    daysLate,
    mark,
  }));
  const money = { standings, invoices, onAccount, lastPayment, paidThisYear };
  return { nextStep, relationship, promises, followUps, ...money, list: await worklist(ledger, { today: day }) };
}

test('after undo every view answers as before, whatever was done in whatever order', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(acts.length - 1), { minLength: 1, maxLength: 4 }), async (which) => {
      const invoices = [late(20), late(9, { id: 'b' })];
      const ledger = await store(freshLedger(), { customers: [aCustomer()], invoices, log: [sent('note', 9)] });
      const here = circumstances(ledger);
      await refreshStandings(here);
      const before = await answers(ledger);
      const done: string[] = [];
      for (const place of which) {
        const act = await acts[place]?.(here);
        if (act?.actId) done.push(act.actId);
      }
      for (const id of done.toReversed()) expect(await undo(here, id)).toMatchObject({ ok: true });
      await refreshStandings(here);
      expect(await answers(ledger)).toEqual(before);
    }),
    { numRuns: 8 },
  );
});

test('the daily run is idempotent: a second one on the same day changes no standing', async () => {
  const invoices = [late(20), late(9, { id: 'b' })];
  const ledger = await store(freshLedger(), { customers: [aCustomer()], invoices, log: [sent('note', 9)] });
  const here = circumstances(ledger);
  await refreshStandings(here);
  const first = await ledger.standings.toArray();
  await ledger.viewState.delete('standings-progress');
  await refreshStandings(here);
  expect(await ledger.standings.toArray()).toEqual(first);
});
