import { dayInZone } from '@/lib/domain/plain-date';
import { timeInZone } from '@/lib/domain/time-in-zone';
import type { Circumstances, Done } from './circumstances';
import { scheduleFollowUp } from './schedule-follow-up';

const hourMs = 3_600_000;

/** Puts a letter that was set aside on the list an hour from now, in the company's time. @returns the follow-up's id. */
export function lookAgain(here: Circumstances, customerId: string, about: string): Promise<Done<string>> {
  const { timeZone } = here.calendar;
  const then = new Date(Date.parse(here.now()) + hourMs).toISOString();
  return scheduleFollowUp(here, customerId, {
    dueOn: dayInZone(then, timeZone),
    at: timeInZone(then, timeZone),
    about,
  });
}
