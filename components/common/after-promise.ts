import { onOrAfterWorkingDay, type Calendar } from '@/lib/domain/calendar';
import { addDays, type PlainDate } from '@/lib/domain/plain-date';
import type { PromiseLine } from '@/lib/views/customer-panel';

/** The first working day after the nearest open promise is judged; null without one. */
export function afterPromise(promises: readonly PromiseLine[], calendar: Calendar): PlainDate | null {
  const judged = promises.filter(({ state }) => state === 'open').map(({ judgedOn }) => judgedOn);
  const [first] = judged.toSorted();
  return first ? onOrAfterWorkingDay(addDays(first, 1), calendar) : null;
}
