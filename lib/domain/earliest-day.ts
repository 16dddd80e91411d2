import { onOrAfterWorkingDay, type Calendar } from './calendar';
import { decide } from './decide';
import { instantInZone } from './instant-in-zone';
import { addDays, type PlainDate } from './plain-date';
import { policyOfInvoice } from './policy';
import { situationOf, type DayCircumstances, type Situation } from './situation';

/** Days that are tried; beyond them nothing has changed the answer in any file we have seen. */
const tried = 40;

/**
 * The first day on which the answer is no longer `wait` if nothing happens until then, else null. Days on which something
 * may change (a gate opens, a rung, an instalment or a follow-up comes) are looked at as that day will be looked at, so
 * that this answer and the one of that day agree.
 */
export function earliestDay(situation: Situation): PlainDate | null {
  const { file, policy, on } = situation;
  const isOther = (day: PlainDate) => decide(situationOf(file, policy, onDay(on, day))).what !== 'wait';
  return turningDays(situation).slice(0, tried).find(isOther) ?? null;
}

/** That day at the beginning of working hours; where the time of day does not count today it does not then. */
function onDay({ calendar, now }: DayCircumstances, today: PlainDate): DayCircumstances {
  if (now === undefined) return { today, calendar };
  return { today, calendar, now: instantInZone(today, calendar.from, calendar.timeZone) };
}

/** Every day on which the answer may change by itself, in order. */
function turningDays(situation: Situation): PlainDate[] {
  const { today } = situation.on;
  const followUps = situation.followUps.map(({ dueOn }) => dueOn);
  const days = [...followUps, ...contactDays(situation)].filter((day) => day > today);
  // Before working hours begin, the answer changes later today.
  const soon = situation.gates.some(({ code, until }) => code === 'outside-hours' && until === today) ? [today] : [];
  return [...new Set([...soon, ...days])].toSorted();
}

/** Days on which a message may become due: none before the gates of the whole customer open. */
function contactDays(situation: Situation): PlainDate[] {
  const { gates, on, open } = situation;
  if (gates.some(({ until }) => until === undefined)) return [];
  const held = gates.map(({ until = '' }) => until).reduce((last, day) => (day > last ? day : last), '');
  const days = [
    held,
    ...open.flatMap((line) => [...line.gates.map(({ until = '' }) => until), ...stepDays(situation, line)]),
    ...situation.promises.map(({ judgedOn }) => addDays(judgedOn, 1)),
    ...situation.plans.flatMap(({ nextJudgedOn }) => (nextJudgedOn === null ? [] : [addDays(nextJudgedOn, 1)])),
    ...afterLastWord(situation),
  ];
  return days
    .filter((day) => day !== '')
    .map((day) => workingDay(day > held ? day : held, on.calendar))
    .filter((day) => day >= on.today);
}

/** The days of all rungs and side steps of a document. */
function stepDays({ policy }: Situation, { invoice }: Situation['open'][number]): PlainDate[] {
  const { dueOn } = invoice;
  if (dueOn === null) return [];
  const { rungs, sideSteps } = policyOfInvoice(policy, invoice.id);
  return [...rungs, ...sideSteps].map(({ day }) => addDays(dueOn, day));
}

/** Days that count from what we wrote last. */
function afterLastWord({ policy, history }: Situation): PlainDate[] {
  const last = history.lastWritten?.on;
  if (last === undefined) return [];
  return policy.rungs.flatMap(({ after }) => (after === undefined ? [] : [addDays(last, after)]));
}

function workingDay(day: PlainDate, calendar: Calendar): PlainDate {
  return onOrAfterWorkingDay(day, calendar);
}
