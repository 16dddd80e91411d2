import type { Calendar } from '@/lib/domain/calendar';
import { effectiveRows } from '@/lib/domain/effective-rows';
import { groupBy } from '@/lib/domain/group-by';
import { dayInZone, type PlainDate } from '@/lib/domain/plain-date';
import type { Instant } from '@/lib/domain/row';
import type { TimelineEntry, TimelineRows } from './timeline-page';

type Entry = TimelineEntry extends infer One ? (One extends TimelineEntry ? Omit<One, 'actId'> : never) : never;

/** What happened with a customer besides contacts: rows that have no place in the log and are few for one customer. */
export function timelineFacts(
  rows: Pick<TimelineRows, 'promises' | 'payments' | 'balanceReports' | 'disputeEvents' | 'followUps'>,
  calendar: Calendar,
): Entry[] {
  const dayOf = (instant: Instant) => dayInZone(instant, calendar.timeZone);
  const lists = groupBy(
    rows.balanceReports.filter((report) => report.voided === null),
    (report) => report.asOf,
  );
  return [
    ...rows.promises.map((promise): Entry => {
      const { id, createdAt: at, createdBy: by } = promise.promise;
      return { id, at, on: dayOf(at), by, kind: 'promise', promise };
    }),
    ...effectiveRows(rows.payments).map((payment): Entry => {
      const { id, createdAt, createdBy: by, paidOn: on } = payment;
      const at = dayOf(createdAt) === on ? createdAt : noonOf(on);
      return { id, at, on, by, kind: 'payment', payment };
    }),
    ...effectiveRows(rows.disputeEvents).map((event): Entry => {
      const { id, createdAt: at, createdBy: by } = event;
      return { id, at, on: dayOf(at), by, kind: 'dispute', event };
    }),
    ...rows.followUps.flatMap((followUp): Entry[] => {
      const { id, doneAt: at, createdBy: by, voided } = followUp;
      return at === null || voided !== null ? [] : [{ id, at, on: dayOf(at), by, kind: 'follow-up', followUp }];
    }),
    ...[...lists].map(([on, reports]): Entry => {
      const by = reports[0]?.createdBy ?? '';
      return { id: `list ${on}`, at: noonOf(on), on, by, kind: 'list', documents: reports.length };
    }),
  ];
}

/** A day without an hour stands in the middle of the day among the others. */
function noonOf(day: PlainDate): Instant {
  return `${day}T12:00:00.000Z`;
}
