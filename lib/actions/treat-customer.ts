import type { PlainDate } from '@/lib/domain/plain-date';
import type { BehaviourSegment } from '@/lib/domain/segment';
import type { SituationTag } from '@/lib/domain/situation-tag';
import { writePolicyChoice, type PlaceChoice } from './choose-policy';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import { writeTag } from './tag-customer';

/** How one customer is treated, as a person says it; null everywhere: as the figures and the group say. */
export type Treatment = {
  customerId: string;
  segment: BehaviourSegment | null;
  tag: SituationTag | null;
  /** Why, and until when, for both of the above. */
  reason: string;
  until: PlainDate | null;
  /** Absent: the policy is left as it is. */
  policy?: { policyId: string | null; place: PlaceChoice };
};

/**
 * Keeps segment, situation and policy of a customer as one act, so that one undo takes all of it back. What is the matter
 * with them keeps their place under whatever policy follows; another view of how they pay is asked about (RULE-8).
 */
export function treatCustomer(here: Circumstances, treatment: Treatment): Promise<Done<void>> {
  const { customerId, segment, tag, reason, until, policy } = treatment;
  return perform(here, 'treat-customer', async (pen) => {
    const before = await here.ledger.customers.get(customerId);
    const isSameSegment = (before?.segmentOverride?.segment ?? null) === segment;
    await pen.change('customers', customerId, { segmentOverride: segment && { segment, reason, until } });
    const situation = tag && { tag, reason, until };
    if (isSameSegment) await writeTag(here, pen, customerId, situation);
    else await pen.change('customers', customerId, { situation });
    if (policy) await writePolicyChoice(here, pen, { customerId, reason, ...policy });
  });
}
