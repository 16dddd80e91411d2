import type { Channel } from './contact-log';
import { dueCourtesy } from './courtesy';
import { ladderStep, type LadderStep } from './ladder';
import type { Gate } from './gates';
import { hasPhone } from './preconditions';
import { brokenPromise, dueFollowUp, isReminded, missedInstalment } from './pressing';
import type { Reason } from './reason';
import {
  answerReasons,
  brokenReasons,
  courtesyReasons,
  followUpReasons,
  instalmentReasons,
  reminderReasons,
} from './reasons-to-act';
import { settledReasons, waitReasons } from './reasons-to-wait';
import type { ReminderStage } from './reminder-stage';
import { owesAnything } from './remindable';
import { overdueLines, type OpenLine, type Situation } from './situation';
import { waitingReply } from './waiting-reply';

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

/** What to do now and why, before anyone asks what holds it and for how long. */
export type Decision = {
  what: NextStepKind;
  channel: Channel | null;
  stage: ReminderStage | null;
  letter: string | null;
  /** The rung that this message climbs; null for calls and for letters that answer what happened. */
  rung: string | null;
  /** One to three, worst first; warnings last. */
  why: readonly Reason[];
};

const quiet = { channel: null, stage: null, letter: null, rung: null } as const;

/** Answers to what happened are checked at the gentlest stage and climb nothing (collections §10). */
const situationMail = { ...quiet, channel: 'mail', stage: 'gentle' } as const;

/**
 * The order of collections §9: gates hold back every message; then a broken promise, a reply that waits, a follow-up that
 * is due, a missed instalment, the ladder, and a friendly word before the due day. What is left waits, with its reasons.
 * Our own work (answering, following up, settling a dispute) is held by no gate.
 */
export function decide(situation: Situation): Decision {
  const { blocked } = situation.file.customer;
  const mayContact = situation.gates.length === 0;
  return (
    (mayContact ? brokenPromiseStep(situation) : null) ??
    answerStep(situation) ??
    (blocked ? null : followUpStep(situation, mayContact)) ??
    (owesAnything(situation) ? null : nothing(situation)) ??
    ladderDecision(situation, mayContact) ??
    disputeStep(situation) ?? { ...quiet, what: 'wait', why: waitReasons(situation) }
  );
}

function brokenPromiseStep(situation: Situation): Decision | null {
  const broken = brokenPromise(situation);
  if (!broken) return null;
  const why = brokenReasons(situation, broken);
  return { ...situationMail, what: 'broken-promise', letter: 'broken-promise', why };
}

function answerStep(situation: Situation): Decision | null {
  const reply = waitingReply(situation.file);
  return reply && { ...quiet, what: 'answer', channel: reply.channel, why: answerReasons(situation, reply) };
}

/** To look after a missed instalment is to remind of it. */
function followUpStep(situation: Situation, mayContact: boolean): Decision | null {
  const due = dueFollowUp(situation);
  const reminder = due?.planId && mayContact ? planStep(situation) : null;
  if (reminder) return reminder;
  return due && { ...quiet, what: 'follow-up', why: followUpReasons(situation, due) };
}

function nothing(situation: Situation): Decision {
  return { ...quiet, what: 'none', why: settledReasons(situation) };
}

function ladderDecision(situation: Situation, mayContact: boolean): Decision | null {
  const ladder = ladderStep(situation);
  if (ladder?.what === 'asks') {
    // A changed policy is a person's question, and no gate answers it (RULE-8).
    const why = reminderReasons(situation, ladder.carrying, [{ code: 'policy-changed' }]);
    return { ...quiet, what: 'follow-up', why };
  }
  if (!mayContact) return null;
  return planStep(situation) ?? (ladder ? reminderStep(situation, ladder) : null) ?? courtesyStep(situation);
}

/** A missed instalment is reminded of; a plan that reminders do not bring back is talked about, then proposed anew. */
function planStep(situation: Situation): Decision | null {
  const missed = missedInstalment(situation);
  if (!missed) return null;
  const why = instalmentReasons(situation, missed);
  if (!isReminded(situation, missed)) return { ...situationMail, what: 'plan-reminder', letter: 'gentle', why };
  return hasPhone(situation) && situation.history.lastOutgoing?.channel !== 'call'
    ? { ...quiet, what: 'call', channel: 'call', stage: 'gentle', letter: 'call-options', why }
    : { ...situationMail, what: 'plan-reminder', letter: 'plan-proposal', why };
}

function reminderStep(situation: Situation, ladder: LadderStep): Decision | null {
  const { carrying, gates } = ladder;
  switch (ladder.what) {
    case 'write': {
      const { id, channel, stage, letter } = ladder.rung;
      return { what: 'write', channel, stage, letter, rung: id, why: reminderReasons(situation, carrying) };
    }
    case 'call': {
      const { stage, letter } = ladder.step;
      const why = reminderReasons(situation, carrying, callFirst(gates));
      return { ...quiet, what: 'call', channel: 'call', stage, letter, why };
    }
    case 'hand-over-review':
      // A decision of a person: nothing is to be sent yet, so there is neither letter nor channel.
      return { ...quiet, what: 'hand-over-review', why: reminderReasons(situation, carrying) };
    default:
      return null;
  }
}

function callFirst(gates: readonly Gate[]): Reason[] {
  return gates.some(({ code }) => code === 'needs-call') ? [{ code: 'call-first' }] : [];
}

function courtesyStep(situation: Situation): Decision | null {
  const courtesy = dueCourtesy(situation);
  if (!courtesy) return null;
  const { id, channel, stage, letter } = courtesy.rung;
  return { what: 'write', channel, stage, letter, rung: id, why: courtesyReasons(situation, courtesy.line) };
}

/** All that is overdue (or, before that, all that is open) is disputed: the one useful thing is to settle the dispute. */
function disputeStep(situation: Situation): Decision | null {
  const overdue = overdueLines(situation).filter(isDebt);
  const lines = overdue.length > 0 ? overdue : situation.open.filter(isDebt);
  const areDisputed = lines.length > 0 && lines.every(({ gates }) => gates.some(({ code }) => code === 'disputed'));
  return areDisputed && !situation.file.customer.blocked
    ? { ...quiet, what: 'resolve-dispute', why: waitReasons(situation) }
    : null;
}

function isDebt({ open, gates }: OpenLine): boolean {
  return open.minor > 0 && gates.every(({ code }) => code !== 'within-tolerance');
}
