import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyOnAccount, openBalances } from '@/lib/domain/balance';
import type { LogEntry } from '@/lib/domain/contact-log';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { decide } from '@/lib/domain/decide';
import { nextStep } from '@/lib/domain/next-step';
import { addDays, daysBetween, type PlainDate } from '@/lib/domain/plain-date';
import { shippedPolicies } from '@/lib/domain/policy-variants';
import { climbedRungs, type Policy } from '@/lib/domain/policy';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { standingIn } from '@/lib/domain/standing';
import {
  aContact,
  aCustomer,
  aCustomerFile,
  aDisputeEvent,
  aFollowUp,
  aLogEntry,
  anInvoice,
  aPayment,
  aPlan,
  aPromise,
  calendar,
  day,
  mxn,
} from '../support/builders';
import { late, sent } from '../support/steps';

const phone = aContact({ id: 'phone', kind: 'phone', value: '+525512345678' });

function onDay(file: CustomerFile, today: PlainDate, policy: Policy = shippedPolicy) {
  // Ten in the morning in Mexico City.
  return nextStep(file, policy, { today, now: `${today}T16:00:00.000Z`, calendar });
}

/** The same without looking ahead. */
function whatOn(file: CustomerFile, today: PlainDate) {
  return decide(situationOf(file, shippedPolicy, { today, now: `${today}T16:00:00.000Z`, calendar })).what;
}

describe('on any days, in any order, with any of the steps done or left', () => {
  /** A clerk who opens Cordial on these days and does, or leaves, what it says. */
  function clerk(policy: Policy, visits: readonly (readonly [number, boolean])[], hasPhone: boolean): LogEntry[] {
    let today = '2026-01-05';
    let log: LogEntry[] = [];
    for (const [jump, does] of visits) {
      today = addDays(today, jump);
      const file = aCustomerFile({
        invoices: [anInvoice({ dueOn: '2026-01-02' })],
        contacts: hasPhone ? [phone] : [],
        log,
      });
      const step = onDay(file, today, policy);
      if (!does || step.channel === null) continue;
      const { channel, stage, rung } = step;
      log = [...log, aLogEntry({ id: `l${log.length}`, on: today, channel, stage, rung, policyId: policy.id })];
    }
    return log;
  }

  const visits = fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.boolean()), { maxLength: 12 });

  test.each(shippedPolicies.map((policy) => [policy.id, policy] as const))(
    '%s: no rung is skipped or repeated, and the gap is kept',
    (_id, policy) => {
      fc.assert(
        fc.property(visits, fc.boolean(), (days, hasPhone) => {
          const log = clerk(policy, days, hasPhone);
          const ladder = climbedRungs(policy).map(({ id }) => id);
          // A friendly word before the due day is no part of the climb.
          const climbed = log.flatMap(({ rung }) => (rung === null || rung === 'courtesy' ? [] : rung));
          expect(climbed).toEqual(ladder.slice(0, climbed.length));
          const gaps = log.slice(1).map(({ on }, place) => daysBetween(log[place]?.on ?? on, on));
          expect(gaps.filter((gap) => gap < policy.minimumGapDays)).toEqual([]);
        }),
        { numRuns: 15 },
      );
    },
  );
});

const daysAhead = fc.integer({ min: -25, max: 30 }).map((days) => addDays(day, days));
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });

/** Files of all kinds, most of which wait for something. */
const files: fc.Arbitrary<CustomerFile> = fc
  .record({
    lateness: fc.array(fc.integer({ min: -30, max: 100 }), { minLength: 1, maxLength: 3 }),
    notices: some(
      fc.tuple(fc.constantFrom('courtesy', 'note', 'second-notice', 'letter-1'), fc.integer({ min: 0, max: 30 })),
    ),
    calls: some(fc.integer({ min: 0, max: 10 })),
    promises: some(daysAhead),
    ahead: some(daysAhead),
    followUps: some(daysAhead),
    instalments: fc.option(daysAhead),
    pausedUntil: fc.option(daysAhead),
    isDisputed: fc.boolean(),
    hasPhone: fc.boolean(),
  })
  .map((told) =>
    aCustomerFile({
      customer: aCustomer({ pausedUntil: told.pausedUntil }),
      contacts: told.hasPhone ? [phone] : [],
      invoices: told.lateness.map((days, n) => late(days, { id: n === 0 ? 'invoice' : `i${n}` })),
      log: [
        ...told.notices.map(([rung, ago], n) => sent(rung, ago, { id: `n${n}` })),
        ...told.calls.map((ago, n) => sent('call', ago, { id: `c${n}`, channel: 'call', rung: null })),
      ],
      promises: told.promises.map((date, n) =>
        aPromise({ id: `p${n}`, createdAt: `2026-10-2${n}T15:00:00.000Z`, promised: { date, amount: mxn(100_000) } }),
      ),
      payments: told.ahead.map((paidOn, n) => aPayment({ id: `x${n}`, paidOn, amount: mxn(60_000) })),
      followUps: told.followUps.map((dueOn, n) => aFollowUp({ id: `f${n}`, dueOn })),
      plans: told.instalments
        ? [aPlan({ invoiceIds: ['i1'], schedule: [{ n: 1, dueOn: told.instalments, amount: mxn(100_000) }] })]
        : [],
      disputeEvents: told.isDisputed ? [aDisputeEvent()] : [],
    }),
  );

test('the day of the next answer is the first on which the answer of that day is another', () => {
  fc.assert(
    fc.property(files, (file) => {
      const { what, earliest } = onDay(file, day);
      // Only who waits waits for a day.
      const last = what !== 'wait' ? 0 : earliest === null ? 45 : daysBetween(day, earliest);
      const days = Array.from({ length: last }, (_, n) => addDays(day, n + 1));
      const answers = days.map((on) => whatOn(file, on) !== 'wait');
      const expected = days.map((on) => on === earliest);
      expect(answers).toEqual(expected);
      expect(what === 'wait' || earliest === null).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('whatever is proposed is allowed, and whatever is held says what holds it', () => {
  fc.assert(
    fc.property(files, (file) => {
      const step = onDay(file, day);
      expect(step.why.length).toBeGreaterThanOrEqual(1);
      expect(step.why.length).toBeLessThanOrEqual(3);
      const isSent = ['write', 'call', 'broken-promise', 'plan-reminder'].includes(step.what);
      expect([step.letter !== null, step.stage !== null, step.channel !== null]).toEqual([isSent, isSent, isSent]);
      const ofCustomer = step.notToday.filter(({ invoiceId }) => invoiceId === undefined);
      expect(isSent && ofCustomer.length > 0).toBe(false);
      expect(step.what === 'wait' && step.notToday.length === 0).toBe(false);
      const standing = standingIn(situationOf(file, shippedPolicy, { today: day, calendar }));
      expect(standing.bucket === null || standing.waitKey === null).toBe(true);
    }),
    { numRuns: 40 },
  );
});

describe('money', () => {
  type Step = { kind: 'invoice' | 'credit-note' | 'payment' | 'loose' | 'applied' | 'plan'; at: number; minor: number };
  const steps = fc.array(
    fc.record<Step>({
      kind: fc.constantFrom('invoice', 'credit-note', 'payment', 'loose', 'applied', 'plan'),
      at: fc.nat(9),
      minor: fc.integer({ min: 1, max: 10_000_000 }),
    }),
    { maxLength: 30 },
  );

  test('is conserved by any sequence of payments, plans and credit notes', () => {
    fc.assert(
      fc.property(steps, (told) => {
        const of = (...kinds: Step['kind'][]) => told.filter(({ kind }) => kinds.includes(kind));
        const debts = of('invoice');
        const notes = of('credit-note');
        const nth = (list: readonly unknown[], at: number, name: string) =>
          list.length === 0 ? null : `${name}${at % list.length}`;
        const file = aCustomerFile({
          invoices: [
            ...debts.map(({ minor }, n) => anInvoice({ id: `i${n}`, total: mxn(minor) })),
            ...notes.map(({ minor }, n) => anInvoice({ id: `n${n}`, type: 'credit-note', total: mxn(minor) })),
          ],
          payments: [
            ...of('payment', 'loose').map(({ kind, at, minor }, n) =>
              aPayment({ id: `p${n}`, invoiceId: kind === 'loose' ? null : nth(debts, at, 'i'), amount: mxn(minor) }),
            ),
            ...of('applied').flatMap(({ at, minor }, n) => {
              const [invoiceId, creditNoteId] = [nth(debts, at, 'i'), nth(notes, at, 'n')];
              // A note is never applied for more than it is worth.
              const share = Math.floor((notes[at % Math.max(1, notes.length)]?.minor ?? 0) / 40);
              if (!invoiceId || !creditNoteId || share === 0) return [];
              return [aPayment({ id: `a${n}`, invoiceId, creditNoteId, amount: mxn(Math.min(minor, share)) })];
            }),
          ],
          plans: of('plan').map(({ minor, at }, n) =>
            aPlan({ id: `pl${n}`, invoiceIds: [`i${at}`], schedule: [{ n: 1, dueOn: day, amount: mxn(minor) }] }),
          ),
        });
        const sum = (amounts: readonly { minor: number }[]) => amounts.reduce((total, { minor }) => total + minor, 0);
        const open = sum(openBalances(file).map(({ open: { minor } }) => ({ minor }))) - sum(moneyOnAccount(file));
        expect(open).toBe(sum(debts) - sum(notes) - sum(of('payment', 'loose')));
        const shown = situationOf(file, shippedPolicy, { today: day, calendar });
        expect(sum(shown.open.map(({ open: { minor } }) => ({ minor }))) - sum(shown.onAccount)).toBe(open);
      }),
      { numRuns: 60 },
    );
  });
});
