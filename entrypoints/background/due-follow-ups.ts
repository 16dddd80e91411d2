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

/** What the person was told already and is still open: one row of this device, as long as the list of today. */
const toldRow = 'follow-ups-told';

/** A follow-up that was put off to another day or hour is told again. */
const telling = ({ id, dueOn, at }: StoredFollowUp) => `${id} ${dueOn} ${at ?? ''}`;

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
    const known = new Set(Array.isArray(told) ? told : []);
    const due = await ledger.followUps.where('openOn').belowOrEqual(today).toArray();
    const ripe = due.filter((each) => dueAt(each) <= at);
    const fresh = ripe.filter((each) => !known.has(telling(each)));
    const sorted = fresh.toSorted((a, b) => dueAt(a).localeCompare(dueAt(b)));
    const customers = await ledger.customers.bulkGet(sorted.map(({ customerId }) => customerId));
    if (fresh.length > 0 || ripe.length !== known.size) {
      await ledger.viewState.put({ id: toldRow, value: ripe.map(telling) });
    }

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
