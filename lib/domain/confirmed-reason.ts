import { effectiveRows } from './effective-rows';
import { isNonPaymentReason, type NonPaymentReason } from './non-payment-reason';
import { isOnSubject } from './on-subject';
import { daysBetween, type PlainDate } from './plain-date';
import type { LogEntry } from './contact-log';
import type { OpenLine, Situation } from './situation';

/** Outcome of the note with which a person says that a reason holds, and that it no longer does. */
export const reasonConfirmed = 'reason-confirmed';
export const reasonEnded = 'reason-ended';

/** A reason that the customer told us or a person is sure of. */
export type ConfirmedReason = {
  reason: NonPaymentReason;
  on: PlainDate;
  /** A call or message in which they told it; false: a person wrote it down as their own view. */
  isTold: boolean;
  entryId: string;
};

/** What the log says about the reason: the one that holds, and when they last were silent about it. */
export type ReasonRecord = { confirmed: ConfirmedReason | null; notToldOn: PlainDate | null };

/** Whoever forgot and was told remembers; after so many days it is something else. */
const forgetfulDays = 14;

/**
 * The newest reason on record that still holds: it outweighs every guess. It ends when a person says so, when everything
 * that was open then is settled, when its dispute was solved, and forgetfulness after two weeks.
 */
export function reasonOnRecord(situation: Situation): ReasonRecord {
  // Most logs hold none, and this is asked for every customer of the day.
  if (situation.file.log.every(({ reason }) => reason === null)) return { confirmed: null, notToldOn: null };
  const entries = effectiveRows(situation.file.log).toSorted((a, b) => (a.at < b.at ? 1 : -Number(a.at > b.at)));
  const newest = entries.find(({ reason, outcome }) => isNonPaymentReason(reason) || outcome === reasonEnded);
  const silent = entries.find(({ reason }) => reason === 'not-told');
  const notToldOn = silent && (newest === undefined || silent.at > newest.at) ? silent.on : null;
  if (!newest || !isNonPaymentReason(newest.reason) || !holds(situation, newest, newest.reason)) {
    return { confirmed: null, notToldOn: notToldOn !== null && hasOpen(situation, silent) ? notToldOn : null };
  }
  const { reason, on, channel, id: entryId } = newest;
  return { confirmed: { reason, on, isTold: channel !== 'note', entryId }, notToldOn };
}

function holds(situation: Situation, entry: LogEntry, reason: NonPaymentReason): boolean {
  if (!hasOpen(situation, entry)) return false;
  if (reason === 'forgot') return daysBetween(entry.on, situation.on.today) <= forgetfulDays;
  return (reason !== 'dissatisfied' && reason !== 'unaware') || !isSolved(situation, entry);
}

/** Whether anything that the entry speaks of is still owed. */
function hasOpen({ open }: Situation, entry: LogEntry | undefined): boolean {
  if (!entry) return false;
  const isOfThen = ({ invoice }: OpenLine) => (invoice.issuedOn ?? invoice.dueOn ?? entry.on) <= entry.on;
  return open.some(
    (line) =>
      line.open.minor > 0 && isOnSubject(entry.invoiceIds, line) && (entry.invoiceIds.length > 0 || isOfThen(line)),
  );
}

/** A dispute was closed since, and none is open. */
function isSolved({ file, disputes }: Situation, { at }: LogEntry): boolean {
  const closed = effectiveRows(file.disputeEvents).some(({ what, createdAt }) => what === 'closed' && createdAt >= at);
  return closed && disputes.length === 0;
}
