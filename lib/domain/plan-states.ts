import { addWorkingDays, type Calendar } from './calendar';
import type { CustomerFile } from './customer-file';
import type { Instalment, InstalmentPlan } from './instalment-plan';
import { money, type Money } from './money';
import type { PlainDate } from './plain-date';
import { toleranceOf, type Tolerances } from './policy';
import { receiptsOf } from './receipt';

/** A plan in force: what came since it was accepted, and which instalments that does not cover. */
export type PlanState = {
  plan: InstalmentPlan;
  received: Money;
  /** Instalments whose grace has ended without their money, oldest first; none means "up to date". */
  missed: readonly Instalment[];
  /** The first instalment that is neither covered nor missed. */
  next: Instalment | null;
  /** The last day of grace of `next`. */
  nextJudgedOn: PlainDate | null;
};

type Facts = Pick<CustomerFile, 'plans' | 'invoices' | 'payments' | 'balanceReports'>;

/**
 * The state of every accepted plan that neither ended nor was replaced (RULE-14): its own dates count, not those of the
 * invoices. Money fills the instalments in order of their dates.
 * @param on `toleranceDays` are working days of grace after each date
 */
export function planStates(
  facts: Facts,
  on: { calendar: Calendar; today: PlainDate; toleranceDays: number; tolerances: Tolerances },
): PlanState[] {
  const standing = facts.plans.filter((plan) => plan.voided === null && plan.acceptedOn !== null);
  const replaced = new Set(standing.map((plan) => plan.replaces));
  const inForce = standing.filter((plan) => plan.endedOn === null && !replaced.has(plan.id));
  if (inForce.length === 0) return [];
  const receipts = receiptsOf(facts, on.today);
  return inForce.flatMap((plan) => {
    const currency = plan.schedule[0]?.amount.currency;
    if (currency === undefined) return [];
    const received = receipts
      .filter(
        ({ invoiceId, to, amount }) =>
          amount.currency === currency &&
          (invoiceId === null || plan.invoiceIds.includes(invoiceId)) &&
          to >= (plan.acceptedOn ?? ''),
      )
      .reduce((sum, receipt) => sum + receipt.amount.minor, 0);
    const judged = (instalment: Instalment) => addWorkingDays(instalment.dueOn, on.toleranceDays, on.calendar);
    const uncovered = uncoveredInstalments(plan, received + toleranceOf(on.tolerances, currency));
    const missed = uncovered.filter((instalment) => judged(instalment) < on.today);
    const next = uncovered.find((instalment) => judged(instalment) >= on.today) ?? null;
    return { plan, received: money(received, currency), missed, next, nextJudgedOn: next && judged(next) };
  });
}

function uncoveredInstalments(plan: InstalmentPlan, available: number): Instalment[] {
  let left = available;
  return plan.schedule
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)))
    .filter(({ amount }) => {
      left -= amount.minor;
      return left < 0;
    });
}
