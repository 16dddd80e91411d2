import type { Calendar } from '@/lib/domain/calendar';
import { effectiveRows } from '@/lib/domain/effective-rows';
import { groupBy } from '@/lib/domain/group-by';
import { dayInZone, type PlainDate } from '@/lib/domain/plain-date';
import { promiseStates } from '@/lib/domain/promise-states';
import type { Instant } from '@/lib/domain/row';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import type { Ledger } from '@/lib/ledger/database';
import type { TimelineEntry } from './timeline';

type Entry = TimelineEntry extends infer One ? (One extends TimelineEntry ? Omit<One, 'actId'> : never) : never;

/** What happened with a customer besides contacts: rows that have no place in the log and are few for one customer. */
export async function timelineFacts(
  ledger: Ledger,
  { customerId, today, calendar }: { customerId: string; today: PlainDate; calendar: Calendar },
): Promise<Entry[]> {
  const own = { customerId };
  const [promises, payments, balanceReports, invoices, disputeEvents, followUps] = await Promise.all([
    ledger.promises.where(own).toArray(),
    ledger.payments.where(own).toArray(),
    ledger.balanceReports.where(own).toArray(),
    ledger.invoices.where('[customerId+isOpen]').between([customerId, 0], [customerId, 1], true, true).toArray(),
    ledger.disputeEvents.where(own).toArray(),
    ledger.followUps.where(own).toArray(),
  ]);
  const dayOf = (instant: Instant) => dayInZone(instant, calendar.timeZone);
  const states = promiseStates(
    { promises, payments, balanceReports, invoices },
    calendar,
    today,
    shippedPolicy.tolerances,
  );
  const lists = groupBy(
    balanceReports.filter((report) => report.voided === null),
    (report) => report.asOf,
  );
  return [
    ...states.map((promise): Entry => {
      const { id, createdAt: at, createdBy: by } = promise.promise;
      return { id, at, on: dayOf(at), by, kind: 'promise', promise };
    }),
    ...effectiveRows(payments).map((payment): Entry => {
      const { id, createdAt, createdBy: by, paidOn: on } = payment;
      const at = dayOf(createdAt) === on ? createdAt : noonOf(on);
      return { id, at, on, by, kind: 'payment', payment };
    }),
    ...effectiveRows(disputeEvents).map((event): Entry => {
      const { id, createdAt: at, createdBy: by } = event;
      return { id, at, on: dayOf(at), by, kind: 'dispute', event };
    }),
    ...followUps.flatMap((followUp): Entry[] => {
      const { id, doneAt: at, createdBy: by, voided } = followUp;
      return at === null || voided !== null ? [] : [{ id, at, on: dayOf(at), by, kind: 'follow-up', followUp }];
    }),
    ...[...lists].map(([on, reports]): Entry => {
      const by = reports[0]?.createdBy ?? '';
      return { id: `list ${on}`, at: noonOf(on), on, by, kind: 'list', documents: reports.length };
    }),
  ];
}

/** The tables that `timelineFacts` reads, for the transaction around it. */
export function factTables(ledger: Ledger) {
  return [
    ledger.promises,
    ledger.payments,
    ledger.balanceReports,
    ledger.invoices,
    ledger.disputeEvents,
    ledger.followUps,
  ];
}

/** A day without an hour stands in the middle of the day among the others. */
function noonOf(day: PlainDate): Instant {
  return `${day}T12:00:00.000Z`;
}
