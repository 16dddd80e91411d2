import type { Gate } from './gates';
import { addDays, type PlainDate } from './plain-date';
import { climbedRungs, policyOfInvoice, type Rung, type SideStep } from './policy';
import { placeOf, type Place } from './policy-place';
import { gatesOfNeeds, hasPhone, unmetNeeds } from './preconditions';
import { remindableLines } from './remindable';
import { overdueLines, type OpenLine, type Situation } from './situation';

/**
 * What the ladder says about the carrying invoice. `later` names the day from which its next rung is due; `blocked` waits
 * for what a person does or waives; `asks` and `by-hand` are a person's decision about a changed policy; `end`: all said.
 */
export type LadderStep = { carrying: OpenLine; gates: readonly Gate[] } & (
  | { what: 'write'; rung: Rung }
  | { what: 'call' | 'hand-over-review'; step: SideStep }
  | { what: 'later'; on: PlainDate }
  | { what: 'blocked' | 'asks' | 'by-hand' | 'end' }
);

/**
 * The step of a customer is that of the carrying invoice: the oldest that may be reminded of, the larger of equals
 * (RULE-5). One written rung at a time and none twice (RULE-2), advanced by evidence alone (RULE-3), due from its
 * threshold on and not only on the day (RULE-7), so that a long absence gives one proposal and no burst.
 * @returns null when nothing is overdue that may be reminded of
 */
export function ladderStep(situation: Situation): LadderStep | null {
  const carrying = remindableLines(situation).find(isUnplanned(situation));
  return carrying ? ladderOf(situation, carrying) : null;
}

/** Gates of the ladder: of the carrying invoice, or, while all that is overdue is held, of the one that would carry. */
export function ladderGates(situation: Situation): readonly Gate[] {
  const ladder = ladderStep(situation);
  if (ladder) return ladder.gates;
  const held = overdueLines(situation).filter(({ gates }) => gates.every(({ code }) => code !== 'within-tolerance'));
  const first = held.find(isUnplanned(situation));
  return first ? ladderOf(situation, first).gates : [];
}

/** An invoice in a plan is reminded of by the plan's own dates (RULE-14). */
function isUnplanned({ plans }: Situation): (line: OpenLine) => boolean {
  const planned = new Set(plans.flatMap(({ plan }) => plan.invoiceIds));
  return ({ invoice }) => !planned.has(invoice.id);
}

function ladderOf(situation: Situation, carrying: OpenLine): LadderStep {
  const policy = policyOfInvoice(situation.policy, carrying.invoice.id);
  const rungs = climbedRungs(policy);
  const said = { carrying, gates: [] };
  const found = placeOf(situation, carrying, policy, rungs);
  if (found.what !== 'place') return { ...said, what: found.what };
  const place = reachable(situation, carrying, { rungs, place: found.place });
  const rung = rungs[place.next];
  if (!rung) return sideStep(situation, carrying, { rungs, place }) ?? { ...said, what: 'end' };
  const dueOn = rungDay(carrying, rung, place.on);
  if (dueOn > situation.on.today) {
    const side = sideStep(situation, carrying, { rungs, place });
    const notYet = { code: 'rung-not-reached', invoiceId: carrying.invoice.id, until: dueOn } as const;
    if (side && side.what !== 'blocked') return side;
    return { ...said, what: 'later', on: dueOn, gates: [notYet, ...(side?.gates ?? [])] };
  }
  return dueRung(situation, carrying, { rung, place, sideSteps: policy.sideSteps });
}

/** The rung is due by its day: it is written, or first comes the call that it needs. */
function dueRung(
  situation: Situation,
  carrying: OpenLine,
  { rung, place, sideSteps }: { rung: Rung; place: Place; sideSteps: readonly SideStep[] },
): LadderStep {
  const needs = unmetNeeds(situation, { step: rung, line: carrying, since: place.on });
  if (needs.length === 0) return { carrying, gates: [], what: 'write', rung };
  const gates = gatesOfNeeds(needs, carrying);
  const call = sideSteps.find(({ what, enabled = true }) => what === 'call' && enabled);
  if (!call || !needs.includes('call-since-second-notice')) return { carrying, gates, what: 'blocked' };
  const lacking = unmetNeeds(situation, { step: call, line: carrying, since: place.on });
  if (lacking.length > 0) {
    return { carrying, gates: [...gates, ...gatesOfNeeds(lacking, carrying)], what: 'blocked' };
  }
  return { carrying, gates, what: 'call', step: call };
}

/** An invoice that enters by age enters no higher than the preconditions of its rung allow. */
function reachable(
  situation: Situation,
  carrying: OpenLine,
  { rungs, place }: { rungs: readonly Rung[]; place: Place },
): Place {
  if (place.on !== null) return place;
  let next = place.next;
  const lacks = (rung: Rung | undefined) =>
    rung !== undefined && unmetNeeds(situation, { step: rung, line: carrying, since: null }).length > 0;
  while (next > 0 && lacks(rungs[next])) next -= 1;
  return { ...place, next };
}

function rungDay(carrying: OpenLine, rung: Rung, previousOn: PlainDate | null): PlainDate {
  const byAge = addDays(carrying.invoice.dueOn ?? '9999-01-01', rung.day);
  const byGap = previousOn === null || rung.after === undefined ? byAge : addDays(previousOn, rung.after);
  return byGap > byAge ? byGap : byAge;
}

/**
 * The call or review whose place is after the rung that was reached: calls one by one where there is a number, at last the
 * question whether to hand over. `blocked` when its day has come and its preconditions have not.
 */
function sideStep(
  situation: Situation,
  carrying: OpenLine,
  { rungs, place }: { rungs: readonly Rung[]; place: Place },
): LadderStep | null {
  const { sideSteps } = policyOfInvoice(situation.policy, carrying.invoice.id);
  const reached = place.next - 1;
  const due = sideSteps.filter(
    ({ day, enabled = true }) =>
      enabled && carrying.daysLate >= day && rungs.findLastIndex((rung) => rung.day <= day) === reached,
  );
  const review = due.find((step) => step.what === 'hand-over-review');
  const made = situation.history.calls.filter((call) => place.on !== null && call.on >= place.on).length;
  const call = hasPhone(situation) ? due.filter((step) => step.what === 'call')[made] : undefined;
  const step = review ?? call;
  if (!step || reached < 0) return null;
  const lacking = unmetNeeds(situation, { step, line: carrying, since: place.on });
  if (lacking.length > 0) return { carrying, gates: gatesOfNeeds(lacking, carrying), what: 'blocked' };
  return { carrying, gates: [], what: step.what, step };
}
