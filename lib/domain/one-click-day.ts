import { onOrAfterWorkingDay, type Calendar } from './calendar';
import { followUpAfterPromise } from './follow-up';
import { addDays, type PlainDate } from './plain-date';
import type { PaymentPromise } from './promise';
import type { ReminderStage } from './reminder-stage';

/** What the sensible day to look again follows from. `earliest` is the day until which the next step waits. */
export type OneClickFacts = {
  openPromise: Pick<PaymentPromise, 'promised' | 'toleranceDays'> | null;
  earliest: PlainDate | null;
  stage: ReminderStage | null;
};

/** The firmer the last word, the sooner one looks again; in days. */
const daysByStage: Readonly<Record<ReminderStage, number>> = {
  'pre-due': 7,
  due: 5,
  gentle: 5,
  second: 4,
  firm: 3,
  final: 2,
};

/** Where nothing else says when. */
const usualDays = 3;

/**
 * The day of a follow-up that one click makes: the working day after an open promise, else the day until which one waits
 * anyway, else by stage; never today, since whoever clicks has just looked.
 */
export function oneClickDay(
  { openPromise, earliest, stage }: OneClickFacts,
  today: PlainDate,
  calendar: Calendar,
): PlainDate {
  const tomorrow = addDays(today, 1);
  const meant = openPromise
    ? followUpAfterPromise(openPromise, calendar)
    : (earliest ?? addDays(today, stage === null ? usualDays : daysByStage[stage]));
  return onOrAfterWorkingDay(meant > tomorrow ? meant : tomorrow, calendar);
}
