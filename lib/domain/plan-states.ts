import { addWorkingDays, type Calendar } from './calendar';
import type { CustomerFile } from './customer-file';
import type { Instalment, InstalmentPlan } from './instalment-plan';
import { money, type Money } from './money';
import type { PlainDate } from './plain-date';
import { toleranceOf, type Tolerances } from './policy';
import { receiptsOf, type Receipt } from './receipt';

/** A plan in force: what came since it was accepted, and which instalments that does not cover. */
export type PlanState = {
  plan: InstalmentPlan;
  received: Money;
  /** All that was agreed. */
  total: Money;
  /** How many instalments are covered, in order of their dates. */
  paidParts: number;
  /** Instalments whose grace has ended without their money, oldest first; none means "up to date". */
  missed: readonly Instalment[];
  /** The first instalment that is neither covered nor missed. */
  next: Instalment | null;
  /** The last day of grace of `next`. */
  nextJudgedOn: PlainDate | null;
};

/** How an agreement stands or went. `expired`: a longer term whose new day passed without the money. */
export type PlanStanding = PlanState & { standing: 'running' | 'kept' | 'expired' | 'ended' | 'replaced' };

type Facts = Pick<CustomerFile, 'plans' | 'invoices' | 'payments' | 'balanceReports'>;

type On = { calendar: Calendar; today: PlainDate; toleranceDays: number; tolerances: Tolerances };

/**
 * The state of every plan in force (RULE-14): its own dates count, not those of the invoices. One that ended, was
 * replaced or paid in full, and a longer term that ran out, are in force no more: what is still open climbs its ladder.
 * @param on `toleranceDays` are working days of grace after each date
 */
export function planStates(facts: Facts, on: On): PlanState[] {
  if (facts.plans.length === 0) return [];
  return planStandings(facts, on).flatMap(({ standing, ...state }) => (standing === 'running' ? [state] : []));
}

/** Every plan that was ever agreed, in order of agreement. Money fills the instalments in order of their dates. */
export function planStandings(facts: Facts, on: On): PlanStanding[] {
  const agreed = facts.plans
    .filter((plan) => plan.voided === null && plan.acceptedOn !== null && plan.schedule.length > 0)
    .toSorted((a, b) => compare(a.acceptedOn ?? '', b.acceptedOn ?? '') || compare(a.createdAt, b.createdAt));
  if (agreed.length === 0) return [];
  const replaced = new Set(agreed.map((plan) => plan.replaces));
  const receipts = receiptsOf(facts, on.today);
  // Money that names no document counts for one plan only.
  const left = new Map(receipts.map((receipt) => [receipt, receipt.amount.minor]));
  return agreed.map((plan) => {
    const isReplaced = replaced.has(plan.id) || plan.endReason === 'replaced';
    const ended = isReplaced ? 'replaced' : plan.endedOn === null ? null : 'ended';
    const state = stateOf(plan, ended === null ? taken(plan, receipts, left) : 0, on);
    return { ...state, standing: ended ?? goneBy(state) };
  });
}

function goneBy({ plan, missed, next }: PlanState): PlanStanding['standing'] {
  if (next === null && missed.length === 0) return 'kept';
  return plan.kind === 'extension' && missed.length > 0 ? 'expired' : 'running';
}

function taken(plan: InstalmentPlan, receipts: readonly Receipt[], left: Map<Receipt, number>): number {
  const { currency, minor: agreed } = totalOf(plan);
  let received = 0;
  for (const receipt of receipts) {
    const isOurs = receipt.invoiceId === null || plan.invoiceIds.includes(receipt.invoiceId);
    if (receipt.amount.currency !== currency || !isOurs || receipt.to < (plan.acceptedOn ?? '')) continue;
    const available = left.get(receipt) ?? 0;
    const part = receipt.invoiceId === null ? Math.min(available, Math.max(0, agreed - received)) : available;
    left.set(receipt, available - part);
    received += part;
  }
  return received;
}

function stateOf(plan: InstalmentPlan, minor: number, on: On): PlanState {
  const total = totalOf(plan);
  const judged = (instalment: Instalment) => addWorkingDays(instalment.dueOn, on.toleranceDays, on.calendar);
  const uncovered = uncoveredInstalments(plan, minor + toleranceOf(on.tolerances, total.currency));
  const missed = uncovered.filter((instalment) => judged(instalment) < on.today);
  const next = uncovered.find((instalment) => judged(instalment) >= on.today) ?? null;
  return {
    plan,
    received: money(minor, total.currency),
    total,
    paidParts: plan.schedule.length - uncovered.length,
    missed,
    next,
    nextJudgedOn: next && judged(next),
  };
}

function totalOf({ schedule }: InstalmentPlan): Money {
  const minor = schedule.reduce((sum, { amount }) => sum + amount.minor, 0);
  return money(minor, schedule[0]?.amount.currency ?? '');
}

function uncoveredInstalments(plan: InstalmentPlan, available: number): Instalment[] {
  let left = available;
  return plan.schedule
    .toSorted((a, b) => compare(a.dueOn, b.dueOn))
    .filter(({ amount }) => {
      left -= amount.minor;
      return left < 0;
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
