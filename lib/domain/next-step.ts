import type { CustomerFile } from './customer-file';
import { decide, type Decision } from './decide';
import { earliestDay } from './earliest-day';
import { inOrder, type Gate } from './gates';
import { ladderGates } from './ladder';
import { paidGates } from './paid-gates';
import type { PlainDate } from './plain-date';
import type { Policy } from './policy';
import { comingGates } from './courtesy';
import { situationOf, type DayCircumstances, type Situation } from './situation';

export type { Gate, GateCode } from './gates';
export type { NextStepKind } from './decide';

/** The one answer to "what now, and why". `stage`, `letter` and `channel` are null unless something is to be sent. */
export type NextStep = Decision & {
  /** Every gate that holds, in the order of `gateCodes`. */
  notToday: readonly Gate[];
  /** The first day on which the answer would not be `wait`, else null. */
  earliest: PlainDate | null;
};

/**
 * The next step of a customer on a day, from their file alone (reference: collections §6, §9).
 * @param on `now` tells whether working hours hold a message back; left out, the time of day and free days do not count
 */
export function nextStep(file: CustomerFile, policy: Policy, on: DayCircumstances): NextStep {
  return nextStepOf(situationOf(file, policy, on));
}

/** The same from a situation that is known already. */
export function nextStepOf(situation: Situation): NextStep {
  const decision = decide(situation);
  return {
    ...decision,
    notToday: gatesOf(situation),
    earliest: decision.what === 'wait' ? earliestDay(situation) : null,
  };
}

/** All gates that hold, since none can outvote another (RULE-1). */
function gatesOf(situation: Situation): Gate[] {
  return inOrder([
    ...situation.gates,
    ...situation.open.flatMap(({ gates }) => gates),
    ...paidGates(situation),
    ...ladderGates(situation),
    ...comingGates(situation),
  ]);
}
