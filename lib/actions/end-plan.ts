import { isOpenFollowUp } from '@/lib/domain/follow-up';
import { openOptions } from '@/lib/domain/plan-offers';
import type { Circumstances, Done } from './circumstances';
import type { Pen } from './pen';
import { perform } from './perform';
import { noteOf } from './propose-plans';

/** A plan in force is over, for a reason in the person's words: its documents are asked for as before. */
export function endPlan(here: Circumstances, planId: string, reason: string): Promise<Done<void>> {
  return perform(here, 'end-plan', async (pen) => {
    const plan = await here.ledger.plans.get(planId);
    if (!plan || plan.acceptedOn === null || plan.endedOn !== null) return;
    await closePlan(here, pen, planId, reason.trim() || 'ended');
    await noteOf(here, pen, { ...aboutOf(plan), outcome: 'plan-ended', text: reason });
  });
}

/** How an offer ends without an agreement: they do not want it, or we take it back. */
export type OfferEnd = 'refused' | 'withdrawn';

/** None of the ways that were offered is agreed. */
export function endOffer(
  here: Circumstances,
  { customerId, offer, how, note = null }: { customerId: string; offer: string; how: OfferEnd; note?: string | null },
): Promise<Done<void>> {
  return perform(here, 'end-plan', async (pen) => {
    const plans = await here.ledger.plans.where('customerId').equals(customerId).toArray();
    const rows = openOptions(plans).flatMap((option) => (option.offer === offer ? option.rows : []));
    const [first] = rows;
    if (!first) return;
    for (const { id } of rows) await pen.change('plans', id, { endedOn: here.today, endReason: how });
    await noteOf(here, pen, { ...aboutOf(first), outcome: 'plan-not-agreed', text: note });
  });
}

/** The same inside another act: the plan is over, and nobody is asked to look after its parts any more. */
export async function closePlan(here: Circumstances, pen: Pen, planId: string, endReason: string): Promise<void> {
  const plan = await here.ledger.plans.get(planId);
  if (!plan) return;
  await pen.change('plans', planId, { endedOn: here.today, endReason });
  const followUps = await here.ledger.followUps.where('customerId').equals(plan.customerId).toArray();
  for (const followUp of followUps) {
    if (followUp.planId !== planId || !isOpenFollowUp(followUp)) continue;
    await pen.change('followUps', followUp.id, { skipped: { reason: 'plan-ended' } });
  }
}

function aboutOf({ customerId, invoiceIds }: { customerId: string; invoiceIds: readonly string[] }) {
  return { customerId, invoiceIds };
}
