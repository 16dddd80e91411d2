import { addDays, type PlainDate } from './plain-date';
import type { Rung, SideStep } from './policy';
import { remindableLines, type OpenLine, type Situation } from './situation';

/** What the ladder says about the carrying invoice; `later` names the day from which its next rung is due. */
export type LadderStep =
  | { what: 'write'; rung: Rung; carrying: OpenLine }
  | { what: 'call' | 'hand-over-review'; step: SideStep; carrying: OpenLine }
  | { what: 'later'; on: PlainDate; carrying: OpenLine };

/**
 * The step of a customer is that of the carrying invoice: the oldest that may be reminded of, the larger of equals
 * (RULE-5). One written rung at a time and none twice (RULE-2), advanced by evidence alone (RULE-3), due from its
 * threshold on and not only on the day (RULE-7), so that a long absence gives one proposal and no burst.
 * @returns null when nothing is overdue or the ladder has come to its end
 */
export function ladderStep(situation: Situation): LadderStep | null {
  const planned = situation.plans.flatMap(({ plan }) => plan.invoiceIds);
  const carrying = remindableLines(situation).find((line) => !planned.includes(line.invoice.id));
  if (!carrying) return null;
  const { today } = situation.on;
  const rungs = climbedRungs(situation);
  const reached = reachedRung(situation, carrying, rungs);
  const side = sideStep(situation, carrying, rungs[reached.next - 1] ?? null, reached.on);
  const rung = rungs[reached.next];
  if (!rung) return side && { ...side, carrying };
  const dueOn = rungDay(carrying, rung, reached.on);
  if (dueOn > today) return side ? { ...side, carrying } : { what: 'later', on: dueOn, carrying };
  const call = situation.policy.sideSteps.find((step) => step.what === 'call');
  const lacksCall = rung.needs.includes('call-since-second-notice') && !hasCalled(situation, reached.on);
  return lacksCall && call ? { what: 'call', step: call, carrying } : { what: 'write', rung, carrying };
}

/** Rungs after the due day; those before it are no part of the climb. */
function climbedRungs({ policy }: Situation): Rung[] {
  return policy.rungs.filter((rung) => rung.enabled && rung.day > 0).toSorted((a, b) => a.day - b.day);
}

/** The place of the next rung, and the day on which the one below it left us. */
function reachedRung(
  situation: Situation,
  carrying: OpenLine,
  rungs: readonly Rung[],
): { next: number; on: PlainDate | null } {
  const placeOf = (id: string) => rungs.findIndex((rung) => rung.id === id);
  const sent = situation.history.rungs.get(carrying.invoice.id) ?? [];
  const highest = sent.reduce((most, { rung }) => Math.max(most, placeOf(rung)), -1);
  if (highest >= 0) {
    const on = sent.findLast(({ rung }) => placeOf(rung) === highest)?.on ?? null;
    return { next: highest + 1, on };
  }
  if (!standsOnRung(situation, carrying, rungs)) return { next: 0, on: null };
  // Contextual restart (RULE-5): the next oldest invoice enters at the rung of its age.
  const byAge = rungs.findLastIndex((rung) => rung.day <= carrying.daysLate);
  return { next: Math.max(0, byAge), on: null };
}

/** Whether the customer was reminded of another invoice while this one was already overdue: one story goes on. */
function standsOnRung({ history }: Situation, carrying: OpenLine, rungs: readonly Rung[]): boolean {
  const ids = new Set(rungs.map((rung) => rung.id));
  const { dueOn } = carrying.invoice;
  return [...history.rungs.values()].flat().some(({ rung, on }) => ids.has(rung) && dueOn !== null && on > dueOn);
}

function rungDay(carrying: OpenLine, rung: Rung, previousOn: PlainDate | null): PlainDate {
  const byAge = addDays(carrying.invoice.dueOn ?? '9999-01-01', rung.day);
  const byGap = previousOn === null || rung.after === undefined ? byAge : addDays(previousOn, rung.after);
  return byGap > byAge ? byGap : byAge;
}

/** Calls that are due between the second notice and the first letter, and at last the question whether to hand over. */
function sideStep(
  situation: Situation,
  carrying: OpenLine,
  reached: Rung | null,
  reachedOn: PlainDate | null,
): { what: 'call' | 'hand-over-review'; step: SideStep } | null {
  const { policy, history } = situation;
  const sent = history.rungs.get(carrying.invoice.id) ?? [];
  const notices = sent.filter(({ on }) => on >= (carrying.invoice.dueOn ?? on));
  const due = policy.sideSteps.filter(
    (step) =>
      carrying.daysLate >= step.day &&
      step.stage === reached?.stage &&
      (!step.needs.includes('two-notices') || notices.length >= 2),
  );
  const review = due.find((step) => step.what === 'hand-over-review');
  if (review) return { what: 'hand-over-review', step: review };
  const made = history.calls.filter((call) => reachedOn !== null && call.on >= reachedOn).length;
  const call = due.filter((step) => step.what === 'call')[made];
  return call && hasPhone(situation) ? { what: 'call', step: call } : null;
}

/** Whether a call was tried since the notice below, or there is no number to call. */
function hasCalled(situation: Situation, since: PlainDate | null): boolean {
  const calls = situation.history.calls.filter((call) => since === null || call.on >= since);
  return calls.length > 0 || !hasPhone(situation);
}

function hasPhone({ file }: Situation): boolean {
  return file.contacts.some((contact) => contact.kind === 'phone' && contact.voided === null);
}
