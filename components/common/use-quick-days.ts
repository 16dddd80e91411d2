import { quickFollowUps, type FollowUpChoice } from '@/lib/domain/follow-up';
import type { PromiseLine } from '@/lib/views/customer-panel';
import { useSurroundings } from '../surroundings';

/** A day on which one press looks again, with its name. */
export type QuickDay = FollowUpChoice & { label: string };

/** The usual days to look again; "after the promise" means the open one that is judged first. */
export function useQuickDays(promises: readonly PromiseLine[]): QuickDay[] {
  const { words, today, calendar } = useSurroundings();
  const open = promises.filter(({ state }) => state === 'open').toSorted((a, b) => (a.judgedOn < b.judgedOn ? -1 : 1));
  const days = quickFollowUps(today, calendar, open[0]?.promise ?? null);
  return days.map((day) => ({ ...day, label: words(labels[day.choice]) }));
}

const labels = {
  tomorrow: 'form.tomorrow',
  'in-3-days': 'form.inThreeDays',
  'next-monday': 'form.nextMonday',
  'after-promise': 'form.afterPromise',
} as const satisfies Record<FollowUpChoice['choice'], string>;
