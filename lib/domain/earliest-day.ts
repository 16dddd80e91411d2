import { onOrAfterWorkingDay } from './calendar';
import { comingLines, courtesyRungs } from './courtesy';
import { ladderStep } from './ladder';
import { addDays, type PlainDate } from './plain-date';
import type { OpenLine, Situation } from './situation';

/**
 * The first working day after today on which there is something to do: a follow-up, a gate that opens by itself, the next
 * rung, or an invoice that comes due. Null when nothing but a person's act would change the answer.
 */
export function earliestDay(situation: Situation): PlainDate | null {
  const { today, calendar } = situation.on;
  const tomorrow = addDays(today, 1);
  const followUps = situation.followUps.map((followUp) => followUp.dueOn).filter((day) => day > today);
  const days = [...followUps, ...contactDays(situation)];
  if (days.length === 0) return null;
  const first = days.reduce((least, day) => (day < least ? day : least));
  return onOrAfterWorkingDay(first > tomorrow ? first : tomorrow, calendar);
}

/** Days on which we may write again: no document's day counts before the gates of the whole customer open. */
function contactDays(situation: Situation): PlainDate[] {
  const gates = situation.gates.map(({ until }) => until);
  if (gates.some((until) => until === undefined)) return [];
  const held = latest(gates.flatMap((until) => until ?? []));
  const { today } = situation.on;
  const ladder = ladderStep(situation);
  const days = [
    ...situation.open.flatMap((line) => openingDay(line) ?? []),
    ...comingLines(situation).flatMap((line) => comingDays(line, situation)),
    ...(ladder === null ? [] : [ladder.what === 'later' ? ladder.on : today]),
  ];
  return days.map((day) => (held !== null && held > day ? held : day));
}

/** The day on which the last gate of a document opens by itself; null when one of them waits for a person. */
function openingDay({ gates, open }: OpenLine): PlainDate | null {
  if (gates.length === 0 || open.minor < 0) return null;
  const untils = gates.flatMap(({ until }) => until ?? []);
  return untils.length === gates.length ? latest(untils) : null;
}

function comingDays(line: OpenLine, situation: Situation): PlainDate[] {
  const { dueOn } = line.invoice;
  if (dueOn === null) return [];
  const sent = (situation.history.rungs.get(line.invoice.id) ?? []).map(({ rung }) => rung);
  const courtesy = courtesyRungs(situation).filter((rung) => !sent.includes(rung.id));
  const overdue = situation.policy.rungs.filter((rung) => rung.enabled && rung.day > 0);
  return [...courtesy, ...overdue].map((rung) => addDays(dueOn, rung.day)).filter((day) => day > situation.on.today);
}

function latest(days: readonly PlainDate[]): PlainDate | null {
  return days.reduce<PlainDate | null>((last, day) => (last === null || day > last ? day : last), null);
}
