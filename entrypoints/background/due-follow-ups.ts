import type { Circumstances } from '@/lib/actions/circumstances';
import { instantInZone } from '@/lib/domain/instant-in-zone';
import { addDays } from '@/lib/domain/plain-date';
import type { Instant } from '@/lib/domain/row';
import type { StoredFollowUp } from '@/lib/ledger/database';

/** What the worker has to do now, and when it is needed next. */
export type DueFollowUps = {
  /** Open ones of today and before, whether told already or not. */
  count: number;
  /** Those that came due since the last telling, earliest first. */
  untold: readonly { followUp: StoredFollowUp; customer: string }[];
  next: Instant;
};

/** Until when the person was told, one row of this device. */
const toldRow = 'follow-ups-told-until';

/**
 * Reads what is due and marks it as told, in one transaction, so that two wakings at once tell nothing twice and a
 * waking after weeks tells everything that came due meanwhile.
 */
export function takeDueFollowUps({ ledger, today, now, calendar }: Circumstances): Promise<DueFollowUps> {
  return ledger.transaction('rw', ledger.followUps, ledger.customers, ledger.viewState, async () => {
    const at = now();
    const dueAt = ({ dueOn, at: time }: StoredFollowUp) =>
      instantInZone(dueOn, time ?? calendar.from, calendar.timeZone);
    const told = (await ledger.viewState.get(toldRow))?.value;
    const since = typeof told === 'string' ? told : '';
    const due = await ledger.followUps.where('openOn').belowOrEqual(today).toArray();
    // One that was scheduled for a past hour after that hour was told of is told all the same.
    const fresh = due.filter((each) => dueAt(each) <= at && (dueAt(each) > since || each.updatedAt > since));
    const sorted = fresh.toSorted((a, b) => dueAt(a).localeCompare(dueAt(b)));
    const customers = await ledger.customers.bulkGet(sorted.map(({ customerId }) => customerId));
    if (at > since) await ledger.viewState.put({ id: toldRow, value: at });

    const tomorrow = addDays(today, 1);
    const later = await ledger.followUps.where('openOn').equals(tomorrow).toArray();
    const coming = [...due, ...later].map(dueAt).filter((instant) => instant > at);
    // At midnight the badge counts another day.
    const midnight = instantInZone(tomorrow, '00:00', calendar.timeZone);
    return {
      count: due.length,
      untold: sorted.map((followUp, turn) => ({ followUp, customer: customers[turn]?.name ?? '' })),
      next: [midnight, ...coming].toSorted()[0] ?? midnight,
    };
  });
}
