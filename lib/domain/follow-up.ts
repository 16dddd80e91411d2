import { onOrAfterWorkingDay, type Calendar } from './calendar';
import { addDays, nextWeekday, type PlainDate } from './plain-date';
import { judgedOn, type PaymentPromise } from './promise';
import type { Instant, Row } from './row';

export type CalendarNote =
  | { state: 'none' }
  | { state: 'offered'; at: Instant; by: 'form' | 'file' | 'link' }
  | { state: 'confirmed'; at: Instant };

/** Something to look at on a day; open until done or skipped. `at` is a local time `HH:MM`. */
export type FollowUp = Row & {
  customerId: string;
  dueOn: PlainDate;
  at: string | null;
  about: string | null;
  promiseId: string | null;
  invoiceId: string | null;
  rung: string | null;
  doneAt: Instant | null;
  skipped: { reason: string } | null;
  calendar: CalendarNote;
  /** The dispute whose answer is due on that day; absent in rows of earlier versions. */
  disputeId?: string | null;
  /** Who in our own house was asked for help, and is asked on that day what they were told (practice S1.29). */
  colleague?: string | null;
  /** The plan whose instalment is looked at on that day; a plan that goes well does not ask for it. */
  planId?: string | null;
};

export function isOpenFollowUp(followUp: FollowUp): boolean {
  return followUp.voided === null && followUp.doneAt === null && followUp.skipped === null;
}

/** The day on which to look again after a promise: the first working day after its last day of grace. */
export function followUpAfterPromise(
  promise: Pick<PaymentPromise, 'promised' | 'toleranceDays'>,
  calendar: Calendar,
): PlainDate {
  return onOrAfterWorkingDay(addDays(judgedOn(promise, calendar), 1), calendar);
}

export const followUpChoices = ['tomorrow', 'in-3-days', 'next-monday', 'after-promise'] as const;

export type FollowUpChoice = { choice: (typeof followUpChoices)[number]; dueOn: PlainDate };

/** The days offered in one click, each moved on to a working day; "after the promise" only while one is open. */
export function quickFollowUps(
  today: PlainDate,
  calendar: Calendar,
  openPromise: Pick<PaymentPromise, 'promised' | 'toleranceDays'> | null,
): FollowUpChoice[] {
  const onWorkingDay = (day: PlainDate) => onOrAfterWorkingDay(day, calendar);
  const choices: FollowUpChoice[] = [
    { choice: 'tomorrow', dueOn: onWorkingDay(addDays(today, 1)) },
    { choice: 'in-3-days', dueOn: onWorkingDay(addDays(today, 3)) },
    { choice: 'next-monday', dueOn: onWorkingDay(nextWeekday(today, 1)) },
  ];
  if (openPromise) choices.push({ choice: 'after-promise', dueOn: followUpAfterPromise(openPromise, calendar) });
  return choices;
}
