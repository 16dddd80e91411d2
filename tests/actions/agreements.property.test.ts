import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptPlan, agreePlan } from '@/lib/actions/accept-plan';
import { changeConditions } from '@/lib/actions/change-conditions';
import type { Circumstances } from '@/lib/actions/circumstances';
import { endPlan } from '@/lib/actions/end-plan';
import { extendTerm } from '@/lib/actions/extend-term';
import { logPromise } from '@/lib/actions/log-promise';
import { parkCustomer } from '@/lib/actions/park-customer';
import { proposePlans, type PlanOptionDraft } from '@/lib/actions/propose-plans';
import { recordPayment } from '@/lib/actions/record-payment';
import { undo } from '@/lib/actions/undo';
import { openOptions } from '@/lib/domain/plan-offers';
import { planSchedule } from '@/lib/domain/plan-schedule';
import { aCustomer, day, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';
import { late } from '../support/steps';
import { store } from '../support/stored-rows';

const customerId = 'customer';
const invoiceIds = ['invoice'];
const yes = { on: day, by: 'Lucía', channel: 'call' } as const;

async function aHere(): Promise<Circumstances> {
  const invoices = [late(30), late(20, { id: 'b' })];
  return circumstances(await store(freshLedger(), { customers: [aCustomer()], invoices }));
}

const monthly = (parts: number, owed = [mxn(100_000)]): PlanOptionDraft => ({
  parts: planSchedule({ parts, firstOn: '2026-11-27', every: 'month' }, owed),
});
const proposal = { customerId, invoiceIds, options: [monthly(2), monthly(3)] };
const plansOf = ({ ledger }: Circumstances) => ledger.plans.orderBy('id').toArray();

const acts: readonly ((here: Circumstances) => Promise<{ actId: string | null }>)[] = [
  (here) => proposePlans(here, proposal),
  (here) => agreePlan(here, { customerId, invoiceIds: ['invoice', 'b'], plan: monthly(3, [mxn(200_000)]), ...yes }),
  async (here) => {
    const [option] = openOptions(await plansOf(here));
    return acceptPlan(here, { customerId, offer: option?.offer ?? '', option: option?.option ?? 0, ...yes });
  },
  (here) => extendTerm(here, { customerId, invoiceIds: ['b'], until: '2026-12-18', reason: 'Obra', channel: 'mail' }),
  async (here) => endPlan(here, (await plansOf(here)).find(({ acceptedOn }) => acceptedOn)?.id ?? '', 'Ya no'),
  (here) => parkCustomer(here, { customerId, until: '2026-12-10', reason: null }),
  (here) => changeConditions(here, { customerId, prepayment: true, limit: null, terms: 0, reason: 'Obra' }),
  (here) => recordPayment(here, { customerId, amount: mxn(60_000), paidOn: day }),
  (here) =>
    logPromise(here, { customerId, invoiceIds, parts: [{ date: '2026-12-04', amount: null }], channel: 'call' }),
];

test('undone in turn, agreements leave the ledger as it was', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(acts.length - 1), { minLength: 1, maxLength: 5 }), async (which) => {
      const here = await aHere();
      const before = await visibleState(here.ledger);
      const done: string[] = [];
      for (const place of which) {
        const act = await acts[place]?.(here);
        if (act?.actId) done.push(act.actId);
      }
      for (const id of done.toReversed()) expect(await undo(here, id)).toMatchObject({ ok: true });
      expect(await visibleState(here.ledger)).toEqual(before);
    }),
    { numRuns: 12 },
  );
});
