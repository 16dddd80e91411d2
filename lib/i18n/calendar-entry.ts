import type { Calendar } from '@/lib/domain/calendar';
import type { EntryFacts } from '@/lib/domain/entry-facts';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { PlainDate } from '@/lib/domain/plain-date';
import { spokenDate } from './formats/dates';
import { formatAmounts, formatMoney } from './formats/money';
import type { Words } from './words';

/** A follow-up as an entry of a calendar, on its day in working hours. */
export type CalendarText = { title: string; body: string; on: PlainDate; at: string; minutes: number };

const minutesLong = 15;

/** Title and body say whom it is about, what is owed and what was promised: they stay in the person's calendar or file. */
export function calendarEntry(
  followUp: Pick<FollowUp, 'dueOn' | 'at' | 'about'>,
  { customerName, overdue, owed, promises }: EntryFacts,
  calendar: Pick<Calendar, 'from'>,
  words: Words,
  locale: string,
): CalendarText {
  const lines = [
    followUp.about ?? words('running.followUpPlain'),
    overdue.length > 0 ? words('followUps.entryOverdue', { amounts: formatAmounts(overdue, locale) }) : null,
    owed.length > 0 ? words('followUps.entryOwed', { amounts: formatAmounts(owed, locale) }) : null,
    ...promises.map(({ date, amount }) =>
      words('followUps.entryPromise', { amount: formatMoney(amount, locale), day: spokenDate(date, locale) }),
    ),
  ];
  return {
    title: words('running.calendarTitle', { name: customerName }),
    body: lines.filter((line) => line !== null).join('\n'),
    on: followUp.dueOn,
    at: followUp.at ?? calendar.from,
    minutes: minutesLong,
  };
}
