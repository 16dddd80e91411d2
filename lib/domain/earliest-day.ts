import { onOrAfterWorkingDay } from './calendar';
import { decide } from './decide';
import type { Gate } from './gates';
import { instantInZone } from './instant-in-zone';
import { addDays, type PlainDate } from './plain-date';
import { policyOfInvoice } from './policy';
import { situationLater, type DayCircumstances, type OpenLine, type Situation } from './situation';

/** Days that are tried; beyond them nothing has changed the answer in any file we have seen. */
const tried = 40;

/**
 * The first day on which the answer is no longer `wait` if nothing happens until then, else null. Days on which something
 * may change (a gate opens, a rung, an instalment or a follow-up comes) are looked at as that day will be looked at, so
 * that this answer and the one of that day agree.
 */
export function earliestDay(situation: Situation): PlainDate | null {
  const isOther = (day: PlainDate) => decide(situationLater(situation, onDay(situation.on, day))).what !== 'wait';
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
  const days = [...ownDays(situation), ...contactDays(situation)].filter((day) => day > today);
  // Before working hours begin, the answer changes later today.
  const soon = situation.gates.some(({ code, until }) => code === 'outside-hours' && until === today) ? [today] : [];
  return [...new Set([...soon, ...days])].toSorted();
}

/** Days on which our own work comes, or nothing is owed any more: no gate and no free day holds that back. */
function ownDays({ file, followUps, open }: Situation): PlainDate[] {
  return [
    ...followUps.map(({ dueOn }) => dueOn),
    ...file.payments.map(({ paidOn }) => paidOn),
    ...open.flatMap(({ gates }) => gates.map(untilOf)),
    // A dispute is settled first once its invoice is overdue.
    ...open.flatMap(({ gates, invoice: { dueOn } }) =>
      dueOn !== null && gates.some(({ code }) => code === 'disputed') ? [addDays(dueOn, 1)] : [],
    ),
  ];
}

/** Days on which a message may become due: none before the gates of the whole customer open. */
function contactDays(situation: Situation): PlainDate[] {
  const { gates, on, open } = situation;
  if (gates.some(({ until }) => until === undefined)) return [];
  const held = latest([...gates.map(untilOf), firstOpening(open)]);
  const days = [
    held,
    ...open.flatMap((line) => line.gates.map(untilOf)),
    ...stepDays(situation),
    ...situation.promises.map(({ judgedOn }) => addDays(judgedOn, 1)),
    ...situation.plans.flatMap(({ nextJudgedOn }) => (nextJudgedOn === null ? [] : [addDays(nextJudgedOn, 1)])),
    ...afterLastWord(situation),
  ];
  if (held >= '9999') return [];
  // Many days fall on one: a working day is looked for once for each.
  const distinct = new Set(days.filter((day) => day !== '').map((day) => (day > held ? day : held)));
  return [...distinct].map((day) => onOrAfterWorkingDay(day, on.calendar)).filter((day) => day >= on.today);
}

/** The day on which the first debt opens by itself; '' while one is open, far away when all wait for a person. */
function firstOpening(open: readonly OpenLine[]): PlainDate {
  const days = open
    .filter((line) => line.open.minor > 0)
    .map(({ gates }) => (gates.some(({ until }) => until === undefined) ? '9999-12-31' : latest(gates.map(untilOf))));
  return days.toSorted()[0] ?? '';
}

function untilOf({ until = '' }: Gate): PlainDate {
  return until;
}

function latest(days: readonly PlainDate[]): PlainDate {
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/**
 * The days from today on of all rungs and side steps of all documents, each once. They are counted from today in whole
 * days and written down at the end: hundreds of invoices have thousands of steps on a few hundred days.
 */
function stepDays({ policy, open, on }: Situation): PlainDate[] {
  const ahead = new Set<number>();
  for (const { invoice, daysLate } of open) {
    if (invoice.dueOn === null) continue;
    const { rungs, sideSteps } = policyOfInvoice(policy, invoice.id);
    for (const { day } of [...rungs, ...sideSteps]) ahead.add(Math.max(0, day - daysLate));
  }
  return [...ahead].map((days) => addDays(on.today, days));
}

/** Days that count from what we wrote last. */
function afterLastWord({ policy, history }: Situation): PlainDate[] {
  const last = history.lastWritten?.on;
  if (last === undefined) return [];
  return policy.rungs.flatMap(({ after }) => (after === undefined ? [] : [addDays(last, after)]));
}
