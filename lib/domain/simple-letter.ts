import type { ReminderStage } from './reminder-stage';
import type { StandingValue } from './standing';

const friendly: readonly (ReminderStage | null)[] = ['pre-due', 'due', 'gentle'];

/**
 * Whether the day asks for a friendly mail that needs no thought of its own, so that many may be looked over in a row:
 * a first word, or whatever the light policy says; never for a customer whom only their owner writes to (collections §9).
 */
export function isSimpleLetter({
  step,
  bucket,
  policyId,
  isRelationshipSized,
}: Pick<StandingValue, 'step' | 'bucket' | 'policyId' | 'isRelationshipSized'>): boolean {
  if (bucket !== 'rung-due' && bucket !== 'pre-due-risk') return false;
  if (step.what !== 'write' || step.channel !== 'mail' || isRelationshipSized) return false;
  return friendly.includes(step.stage) || policyId === 'light';
}
