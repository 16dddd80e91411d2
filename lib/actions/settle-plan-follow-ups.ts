import type { CustomerFile } from '@/lib/domain/customer-file';
import { isOpenFollowUp } from '@/lib/domain/follow-up';
import { planStandings } from '@/lib/domain/plan-states';
import type { Circumstances } from './circumstances';
import type { Pen } from './pen';
import { situationNow } from './situation-now';

/** After money came in: nobody looks after instalments that it covers. */
export async function settlePlanFollowUps(here: Circumstances, pen: Pen, customerId: string): Promise<void> {
  const situation = await situationNow(here, customerId);
  const file = situation?.file;
  if (!situation || !file?.followUps.some(({ planId }) => planId)) return;
  const { calendar, today } = here;
  const { promiseToleranceDays: toleranceDays, tolerances } = situation.policy;
  const owed = new Map(
    planStandings(file, { calendar, today, toleranceDays, tolerances }).map(({ plan, missed, next }) => [
      plan.id,
      missed[0]?.dueOn ?? next?.dueOn ?? '9999-12-31',
    ]),
  );
  for (const { id } of covered(file, owed)) {
    await pen.change('followUps', id, { skipped: { reason: 'instalment-paid' } });
  }
}

/** @param owed by plan, the day of the first instalment that is not covered */
function covered({ followUps }: CustomerFile, owed: ReadonlyMap<string, string>) {
  return followUps.filter(
    (followUp) => isOpenFollowUp(followUp) && followUp.planId && followUp.dueOn <= (owed.get(followUp.planId) ?? ''),
  );
}
