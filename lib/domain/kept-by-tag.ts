import type { LogEntry } from './contact-log';
import { keptRung } from './kept-rung';
import { policyOfInvoice, climbedRungs, type Policy } from './policy';
import { placeOf } from './policy-place';
import { overdueLines, type Situation } from './situation';

/** What the log keeps of a change of policy that a situation of the customer brought about. */
export type KeptByTag = Required<Pick<LogEntry, 'outcome' | 'rung' | 'policyId' | 'policyBefore'>>;

/**
 * A person who says what is the matter with a customer has said how to go on: their place is kept, there and on the way
 * back, and nobody is asked about a change of policy (RULE-8). By hand stays by hand; a question that was open stays open.
 * @returns null where the policy stays the same, or a question about an earlier change is still to be answered
 */
export function keptByTag(before: Situation, next: Policy): KeptByTag | null {
  const { policy } = before;
  if (next.id === policy.id) return null;
  const places = overdueLines(before).map((line) => {
    const own = policyOfInvoice(policy, line.invoice.id);
    return placeOf(before, line, own, climbedRungs(own)).what;
  });
  if (places.includes('asks')) return null;
  const outcome = places.includes('by-hand') ? 'policy-by-hand' : 'policy-kept';
  return { outcome, rung: keptRung(before, next), policyId: next.id, policyBefore: policy.id };
}
