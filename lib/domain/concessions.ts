import { openBalances } from './balance';
import { effectiveRows } from './effective-rows';
import type { IncentiveRow } from './incentive-redemption';
import { giftsToDeliver, grantedRows } from './incentive-redemption';
import type { Money } from './money';
import type { PlainDate } from './plain-date';
import { planStandings, type PlanStanding } from './plan-states';
import { isWithinTolerance } from './policy';
import type { Situation } from './situation';

/** Something that we granted a customer, and what became of it (practice S3.16). */
export type Concession = {
  id: string;
  /** `time`: they were left alone for a while since they could not pay. */
  kind: 'plan' | 'extension' | 'discount' | 'credit' | 'gift' | 'time';
  on: PlainDate;
  amount: Money | null;
  /** The gift in words. */
  what: string | null;
  /** `given`: nothing has to follow; `owed`: a gift that they do not have yet. */
  outcome: 'kept' | 'running' | 'behind' | 'broken' | 'replaced' | 'given' | 'owed';
};

/** Everything that was granted, the newest first: plans and longer terms, rewards, quiet time. Nothing that was taken back. */
export function concessionsOf(situation: Situation, incentives: readonly IncentiveRow[]): Concession[] {
  const { file, on, policy } = situation;
  const circumstances = {
    ...on,
    toleranceDays: policy.promiseToleranceDays,
    tolerances: policy.tolerances,
  };
  const granted = [
    ...planStandings(file, circumstances).map((state) => planConcession(situation, state)),
    ...rewards(incentives),
    ...quietTimes(situation),
  ];
  return granted.toSorted((a, b) => (a.on < b.on ? 1 : -Number(a.on > b.on)));
}

function planConcession(situation: Situation, state: PlanStanding): Concession {
  const { plan, total } = state;
  return {
    id: plan.id,
    kind: plan.kind === 'extension' ? 'extension' : 'plan',
    on: plan.acceptedOn ?? '',
    amount: total,
    what: null,
    outcome: outcomeOf(situation, state),
  };
}

function outcomeOf(situation: Situation, { plan, standing, missed }: PlanStanding): Concession['outcome'] {
  switch (standing) {
    case 'kept':
    case 'replaced':
      return standing;
    case 'running':
      return missed.length > 0 ? 'behind' : 'running';
    case 'expired':
      return 'broken';
    case 'ended':
      return isSettled(situation, plan.invoiceIds) ? 'kept' : 'broken';
  }
}

/** A plan that was ended early, by paying all of it at once for instance, was kept when nothing of it is owed. */
function isSettled({ file, policy }: Situation, invoiceIds: readonly string[]): boolean {
  return openBalances(file)
    .filter(({ invoice }) => invoiceIds.includes(invoice.id))
    .every(({ open }) => open.minor <= 0 || isWithinTolerance(open, policy.tolerances));
}

function rewards(incentives: readonly IncentiveRow[]): Concession[] {
  const owed = new Set(giftsToDeliver(incentives).map(({ id }) => id));
  return grantedRows(incentives).map(({ id, rule, on, amount, gift }) => ({
    id,
    kind: gift === null ? (rule?.reward.kind ?? 'credit') : 'gift',
    on,
    amount,
    what: gift,
    outcome: owed.has(id) ? 'owed' : 'given',
  }));
}

function quietTimes({ file }: Situation): Concession[] {
  return effectiveRows(file.log)
    .filter(({ outcome }) => outcome === 'parked')
    .map(({ id, on }) => ({ id, kind: 'time', on, amount: null, what: null, outcome: 'given' }));
}
