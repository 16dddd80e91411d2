import { isComplaintCode } from './complaint-code';
import { effectiveRows } from './effective-rows';
import { groupBy } from './group-by';
import { dayInZone, type PlainDate } from './plain-date';
import type { Row } from './row';

/** One event in the story of a dispute; the dispute is open until a `closed` event names it. */
export type DisputeEvent = Row & {
  disputeId: string;
  customerId: string;
  invoiceIds: readonly string[];
  what: 'opened' | 'note' | 'closed';
  code: string | null;
  owner: string | null;
  dueOn: PlainDate | null;
  text: string | null;
  voids: string | null;
  /** It is told where others read it, or may be: social networks, a review (practice S3.31). */
  reputation?: boolean | null;
};

/** A dispute that still waits for an answer; while it does, its invoices are left out of reminders. */
export type OpenDispute = {
  disputeId: string;
  invoiceIds: readonly string[];
  text: string | null;
  code: string | null;
  owner: string | null;
  openedOn: PlainDate;
  /** The day on which its owner wants to have answered. */
  dueOn: PlainDate | null;
};

/**
 * A complaint about how a customer was treated or served, which is about no document: it is answered like a dispute and
 * holds nothing back (practices S3.17, S3.31).
 */
export function isComplaint({ code, invoiceIds }: Pick<DisputeEvent, 'code' | 'invoiceIds'>): boolean {
  return invoiceIds.length === 0 && isComplaintCode(code);
}

/** Whether a dispute keeps this document out of reminders. One that names none speaks of all, unless it is a complaint. */
export function holdsBack(dispute: Pick<DisputeEvent, 'code' | 'invoiceIds'>, invoiceId: string): boolean {
  if (dispute.invoiceIds.length === 0) return !isComplaint(dispute);
  return dispute.invoiceIds.includes(invoiceId);
}

/** Disputes whose last opening no `closed` event answered, oldest first; events that were taken back do not count. */
export function openDisputes(events: readonly DisputeEvent[], timeZone: string): OpenDispute[] {
  const told = effectiveRows(events).toSorted((a, b) =>
    a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt),
  );
  return [...groupBy(told, (event) => event.disputeId).values()].flatMap((story) => {
    const opened = story.findLast((event) => event.what === 'opened');
    const closed = story.findLast((event) => event.what === 'closed');
    if (!opened || (closed && closed.createdAt >= opened.createdAt)) return [];
    return {
      disputeId: opened.disputeId,
      invoiceIds: opened.invoiceIds,
      text: opened.text,
      code: opened.code,
      owner: story.findLast((event) => event.owner !== null)?.owner ?? null,
      openedOn: dayInZone(opened.createdAt, timeZone),
      dueOn: story.findLast((event) => event.dueOn !== null)?.dueOn ?? null,
    };
  });
}
