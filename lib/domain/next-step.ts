import type { Channel } from './contact-log';
import type { CustomerFile } from './customer-file';
import { dueCourtesy } from './courtesy';
import { earliestDay } from './earliest-day';
import type { Gate } from './gates';
import { ladderStep } from './ladder';
import type { PlainDate } from './plain-date';
import type { Policy } from './policy';
import { brokenPromise, dueFollowUp, promiseDueToday } from './pressing';
import type { Reason } from './reason';
import { brokenReasons, courtesyReasons, followUpReasons, promiseReasons, reminderReasons } from './reasons-to-act';
import { settledReasons, waitReasons } from './reasons-to-wait';
import type { ReminderStage } from './reminder-stage';
import { overdueLines, situationOf, type DayCircumstances, type Situation } from './situation';

export type NextStepKind =
  | 'write'
  | 'call'
  | 'broken-promise'
  | 'plan-reminder'
  | 'follow-up'
  | 'answer'
  | 'resolve-dispute'
  | 'hand-over-review'
  | 'wait'
  | 'none';

export type { Gate, GateCode } from './gates';

/** The one answer to "what now, and why". `stage`, `letter` and `channel` are null unless something is to be sent. */
export type NextStep = {
  what: NextStepKind;
  channel: Channel | null;
  stage: ReminderStage | null;
  letter: string | null;
  rung: string | null;
  /** One to three, worst first. */
  why: readonly Reason[];
  notToday: readonly Gate[];
  /** The first day on which the answer would not be `wait`, else null. */
  earliest: PlainDate | null;
};

/** The next step of a customer on a day, from their file alone (reference: collections §6, §9). */
export function nextStep(file: CustomerFile, policy: Policy, on: DayCircumstances): NextStep {
  return nextStepOf(situationOf(file, policy, on));
}

/**
 * The order of collections §9: gates hold back every message; then a broken promise, a follow-up that is due, a promise
 * due today, a missed instalment, the ladder, and a friendly word before the due day. What is left waits, with its reasons.
 */
export function nextStepOf(situation: Situation): NextStep {
  const mayContact = situation.gates.length === 0;
  const step =
    (mayContact ? brokenPromiseStep(situation) : null) ??
    followUpStep(situation) ??
    (owes(situation) ? null : nothing(situation)) ??
    promiseTodayStep(situation) ??
    (mayContact ? (planReminderStep(situation) ?? reminderStep(situation) ?? courtesyStep(situation)) : null) ??
    disputeStep(situation) ??
    waitStep(situation);
  return { ...step, notToday: [...situation.gates, ...situation.open.flatMap(({ gates }) => gates)] };
}

type Step = Omit<NextStep, 'notToday'>;

const quiet = { channel: null, stage: null, letter: null, rung: null, earliest: null } as const;

function brokenPromiseStep(situation: Situation): Step | null {
  const broken = brokenPromise(situation);
  if (!broken) return null;
  const ladder = ladderStep(situation);
  // A letter that is not a rung is checked at the gentlest stage and moves nobody up (collections §10).
  const rung = ladder?.what === 'write' ? ladder.rung : null;
  const letter = { stage: rung?.stage ?? 'gentle', letter: rung?.letter ?? 'gentle', rung: rung?.id ?? null } as const;
  return { ...quiet, ...letter, what: 'broken-promise', channel: 'mail', why: brokenReasons(situation, broken) };
}

function followUpStep(situation: Situation): Step | null {
  const due = dueFollowUp(situation);
  return due && { ...quiet, what: 'follow-up', why: followUpReasons(situation, due) };
}

function nothing(situation: Situation): Step {
  return { ...quiet, what: 'none', why: settledReasons(situation) };
}

function promiseTodayStep(situation: Situation): Step | null {
  const today = promiseDueToday(situation);
  if (!today) return null;
  return { ...quiet, what: 'wait', why: promiseReasons(situation, today), earliest: earliestDay(situation) };
}

function planReminderStep(situation: Situation): Step | null {
  const missed = situation.plans.flatMap((plan) => plan.missed)[0];
  if (!missed) return null;
  const why = [{ code: 'instalment-missed', date: { day: missed.dueOn }, amount: missed.amount }] as const;
  return { ...quiet, what: 'plan-reminder', channel: 'mail', stage: 'gentle', letter: 'gentle', why };
}

function reminderStep(situation: Situation): Step | null {
  const ladder = ladderStep(situation);
  if (!ladder || ladder.what === 'later') return null;
  const why = reminderReasons(situation, ladder.carrying);
  if (ladder.what === 'write') {
    const { id, channel, stage, letter } = ladder.rung;
    return { ...quiet, what: 'write', channel, stage, letter, rung: id, why };
  }
  const { stage, letter } = ladder.step;
  return { ...quiet, what: ladder.what, channel: ladder.what === 'call' ? 'call' : null, stage, letter, why };
}

function courtesyStep(situation: Situation): Step | null {
  const courtesy = dueCourtesy(situation);
  if (!courtesy) return null;
  const { id, channel, stage, letter } = courtesy.rung;
  return { ...quiet, what: 'write', channel, stage, letter, rung: id, why: courtesyReasons(situation, courtesy.line) };
}

/** All that is overdue is disputed: the one useful thing is to settle the dispute. */
function disputeStep(situation: Situation): Step | null {
  const overdue = overdueLines(situation);
  const areDisputed = overdue.length > 0 && overdue.every(({ gates }) => gates.some(({ code }) => code === 'disputed'));
  return areDisputed ? { ...quiet, what: 'resolve-dispute', why: waitReasons(situation) } : null;
}

function waitStep(situation: Situation): Step {
  return { ...quiet, what: 'wait', why: waitReasons(situation), earliest: earliestDay(situation) };
}

function owes({ open }: Situation): boolean {
  return open.some((line) => line.open.minor > 0);
}
