import type { FollowUp } from './follow-up';
import type { PromiseStanding } from './promise-states';
import type { Situation } from './situation';

/**
 * A promise whose grace ended without all its money and that nothing has answered since: no later promise, no contact of
 * ours, and its invoices still open and neither disputed nor in a plan.
 */
export function brokenPromise({ promises, open, history }: Situation): PromiseStanding | null {
  const isAnswered = ({ judgedOn }: PromiseStanding) =>
    history.lastOutgoing !== null && history.lastOutgoing.on > judgedOn;
  const isOpen = ({ promise }: PromiseStanding) =>
    open.some(
      (line) =>
        line.open.minor > 0 &&
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

/** The earliest follow-up whose day has come; with a time of day it waits for nothing, since the day shows it. */
export function dueFollowUp({ followUps, on }: Situation): FollowUp | null {
  return followUps.find((followUp) => followUp.dueOn <= on.today) ?? null;
}
