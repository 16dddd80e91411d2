import type { InstalmentPlan } from './instalment-plan';
import { groupBy } from './group-by';

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

/** The offer that a row belongs to; one that was offered alone is its own. */
export function offerOf({ offer, id }: InstalmentPlan): string {
  return offer ?? id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
