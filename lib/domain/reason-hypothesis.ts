import { signsOfBlocker } from './blocker-signals';
import { signsOfDissatisfaction, signsOfFraud, signsOfUnawareness } from './claim-signals';
import { lateGround, type LateGround } from './late-ground';
import { isNonPaymentReason, nonPaymentReasons, type NonPaymentReason } from './non-payment-reason';
import { weigh, type Evidence, type WeighedEvidence } from './reason-evidence';
import { signsOfDifficulty, signsOfForgetting } from './reason-signals';
import type { Situation } from './situation';

/** A guess why a customer has not paid, with what it stands on; `hint` rests on little and says so. */
export type ReasonHypothesis = {
  reason: NonPaymentReason;
  strength: 'likely' | 'possible' | 'hint';
  /** The weightiest fact first. */
  evidence: readonly Evidence[];
  /** Nothing follows from it by itself: a person looks at the case first (practice S1.17). */
  needsPerson: boolean;
};

const signs: Readonly<Record<NonPaymentReason, (ground: LateGround) => WeighedEvidence[]>> = {
  'suspected-fraud': signsOfFraud,
  dissatisfied: signsOfDissatisfaction,
  unaware: signsOfUnawareness,
  'internal-blocker': signsOfBlocker,
  'cannot-pay': signsOfDifficulty,
  forgot: signsOfForgetting,
};

/** Of equally strong guesses first what we can mend, last what costs the customer most. */
const order: readonly NonPaymentReason[] = [
  'internal-blocker',
  'dissatisfied',
  'unaware',
  'forgot',
  'cannot-pay',
  'suspected-fraud',
];

/**
 * Why a customer may not have paid, before anybody asks (practices S1.11, S1.12, S1.18; reference: collections §8.2): each
 * guess with its facts, the one that most speaks for first. Empty when nothing is late or nothing speaks for any.
 */
export function reasonHypotheses(situation: Situation): ReasonHypothesis[] {
  const ground = lateGround(situation);
  if (ground === null) return [];
  return nonPaymentReasons
    .map((reason) => ({ reason, found: withHistory(ground, reason, signs[reason](ground)) }))
    .filter(({ found }) => found.length > 0)
    .map(({ reason, found }) => ({ reason, found, weight: found.reduce((sum, one) => sum + one.weight, 0) }))
    .toSorted((a, b) => b.weight - a.weight || order.indexOf(a.reason) - order.indexOf(b.reason))
    .map(({ reason, found, weight }) => ({
      reason,
      strength: weight >= 3 ? 'likely' : weight === 2 ? 'possible' : 'hint',
      evidence: found.toSorted((a, b) => b.weight - a.weight).map(({ fact }) => fact),
      needsPerson: reason === 'suspected-fraud',
    }));
}

/** What was the reason last time supports a guess that other facts make; alone it makes none. */
function withHistory(ground: LateGround, reason: NonPaymentReason, found: WeighedEvidence[]): WeighedEvidence[] {
  if (found.length === 0 || reason === 'suspected-fraud') return found;
  const before = ground.entries.findLast(
    (entry) => isNonPaymentReason(entry.reason) && entry.on < (ground.late[0].invoice.dueOn ?? ''),
  );
  if (before?.reason !== reason || before.on < ground.yearAgo) return found;
  return [...found, weigh(1, { code: 'said-before', date: { day: before.on } })];
}
