import { addWorkingDays } from './calendar';
import { writtenChannels } from './contact-history';
import { effectiveRows } from './effective-rows';
import type { FollowUp } from './follow-up';
import type { Instalment } from './instalment-plan';
import type { PlanState } from './plan-states';
import type { PromiseStanding } from './promise-states';
import { coveredCurrencies } from './remindable';
import type { OpenLine, Situation } from './situation';

/**
 * A promise whose grace ended without all its money and that nothing has answered since: no later promise, no contact of
 * ours, and its invoices still open and neither disputed nor in a plan.
 */
export function brokenPromise(situation: Situation): PromiseStanding | null {
  const { promises, open, history } = situation;
  const covered = coveredCurrencies(situation);
  const isAnswered = ({ judgedOn }: PromiseStanding) =>
    history.lastOutgoing !== null && history.lastOutgoing.on > judgedOn;
  const isOpen = ({ promise }: PromiseStanding) =>
    open.some(
      (line) =>
        line.open.minor > 0 &&
        !covered.has(line.open.currency) &&
        (promise.invoiceIds.length === 0 || promise.invoiceIds.includes(line.invoice.id)) &&
        // Other parts of the same batch may still be open, which does not excuse this one.
        line.gates.every(({ code }) => code === 'promise-open'),
    );
  return (
    promises
      .filter(({ state }) => state === 'broken' || state === 'partially-kept')
      .findLast((standing) => !standing.isAnswered && !isAnswered(standing) && isOpen(standing)) ?? null
  );
}

/** An open promise whose day is today. */
export function promiseDueToday({ promises, on }: Situation): PromiseStanding | null {
  return promises.find(({ state, promise }) => state === 'open' && promise.promised.date === on.today) ?? null;
}

export type MissedInstalment = { plan: PlanState; instalment: Instalment; count: number };

/**
 * The oldest missed instalment of a plan whose invoices are still asked for: none of them held by a dispute or a promise,
 * not all of them settled meanwhile (RULE-14). With it, how many are missing.
 */
export function missedInstalment(situation: Situation): MissedInstalment | null {
  const covered = coveredCurrencies(situation);
  const isAsked = (line: OpenLine) =>
    line.open.minor > 0 && line.gates.length === 0 && !covered.has(line.open.currency);
  for (const plan of situation.plans) {
    const [instalment] = plan.missed;
    const isOpen = situation.open.some((line) => plan.plan.invoiceIds.includes(line.invoice.id) && isAsked(line));
    if (instalment && isOpen) return { plan, instalment, count: plan.missed.length };
  }
  return null;
}

/**
 * Whether writing about a missed instalment has been tried: twice, or once where more than one is missing, so that the
 * plan no longer holds. Only what left us after its grace counts.
 */
export function isReminded({ file, policy, on }: Situation, { instalment, count }: MissedInstalment): boolean {
  const judgedOn = addWorkingDays(instalment.dueOn, policy.promiseToleranceDays, on.calendar);
  const days = effectiveRows(file.log)
    .filter((entry) => entry.direction === 'out' && writtenChannels.includes(entry.channel) && entry.on > judgedOn)
    .map((entry) => entry.on);
  return new Set(days).size >= (count > 1 ? 1 : 2);
}

/** The earliest follow-up whose day has come; with a time of day it waits for nothing, since the day shows it. */
export function dueFollowUp({ followUps, on }: Situation): FollowUp | null {
  return followUps.find((followUp) => followUp.dueOn <= on.today) ?? null;
}
