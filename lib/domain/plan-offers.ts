import type { InstalmentPlan } from './instalment-plan';
import { groupBy } from './group-by';
import type { PlannedPart } from './plan-schedule';

/** One way that was offered and not answered yet; its rows differ by currency and are agreed together. */
export type PlanOption = { offer: string; option: number; rows: readonly InstalmentPlan[] };

/** Ways that wait for an answer, offer by offer in the order in which they were offered. */
export function openOptions(plans: readonly InstalmentPlan[]): PlanOption[] {
  const waiting = plans
    .filter((plan) => plan.voided === null && plan.acceptedOn === null && plan.endedOn === null)
    .toSorted((a, b) => compare(a.createdAt, b.createdAt) || (a.option ?? 0) - (b.option ?? 0) || compare(a.id, b.id));
  return [...groupBy(waiting, (plan) => `${offerOf(plan)} ${plan.option ?? 0}`).values()].flatMap((rows) => {
    const [first] = rows;
    return first ? [{ offer: offerOf(first), option: first.option ?? 0, rows }] : [];
  });
}

/** What is paid on which day, the rows of one option together. */
export function partsOf(rows: readonly Pick<InstalmentPlan, 'schedule'>[]): PlannedPart[] {
  const days = groupBy(
    rows.flatMap(({ schedule }) => schedule),
    ({ dueOn }) => dueOn,
  );
  return [...days]
    .map(([dueOn, parts]) => ({ dueOn, amounts: parts.map(({ amount }) => amount) }))
    .toSorted((a, b) => compare(a.dueOn, b.dueOn));
}

/** The offer that a row belongs to; one that was offered alone is its own. */
export function offerOf({ offer, id }: InstalmentPlan): string {
  return offer ?? id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
