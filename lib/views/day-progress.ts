import { addDays, dayInZone, type PlainDate } from '@/lib/domain/plain-date';
import { instantInZone } from '@/lib/domain/instant-in-zone';
import type { Calendar } from '@/lib/domain/calendar';
import { actsKept } from '@/lib/ledger/tables';
import type { Ledger } from '@/lib/ledger/database';
import { readTogether } from '@/lib/ledger/read-together';

/** How the day goes: who was attended to, who waits, and how many a day were attended to of late. */
export type DayProgress = {
  doneToday: number;
  waiting: number;
  /** The median of the last days on which anybody worked, today left out; null before there was one. */
  usualADay: number | null;
};

export type DayProgressArgs = { today: PlainDate; calendar: Calendar };

/** Days that are looked back for what is usual. */
const window = 14;

/** Acts that mean that a customer was attended to. */
const attending: readonly string[] = [
  'log-contact',
  'log-note',
  'log-promise',
  'record-payment',
  'settle-draft',
  'finish-follow-up',
  'schedule-follow-up',
  'settle-reply',
  'set-aside',
  'open-dispute',
  'close-dispute',
  'note-dispute',
  'brief-colleague',
  'log-brief-result',
];

/** Counted by customer from the acts that this device remembers, those that were taken back left out. */
export async function dayProgress(ledger: Ledger, { today, calendar }: DayProgressArgs): Promise<DayProgress> {
  const from = instantInZone(addDays(today, -window), '00:00', calendar.timeZone);
  return readTogether(ledger, [ledger.acts, ledger.standings], async () => {
    const [acts, remembered, oldest, waiting] = await Promise.all([
      ledger.acts.where('at').aboveOrEqual(from).toArray(),
      ledger.acts.count(),
      ledger.acts.orderBy('at').first(),
      ledger.standings.orderBy('rankKey').count(),
    ]);
    const days = new Map<PlainDate, Set<string>>();
    for (const { at, what, customerId, undoneAt } of acts) {
      if (customerId === null || undoneAt !== null || !attending.includes(what)) continue;
      const day = dayInZone(at, calendar.timeZone);
      days.set(day, (days.get(day) ?? new Set()).add(customerId));
    }
    // Of the first day that is remembered a part may be forgotten: it would tell of less work than was done.
    const isCut = oldest !== undefined && remembered >= actsKept;
    const whole = isCut ? dayInZone(oldest.at, calendar.timeZone) : '';
    const past = [...days].filter(([day]) => day < today && day > whole).map(([, customers]) => customers.size);
    return { doneToday: days.get(today)?.size ?? 0, waiting, usualADay: median(past) };
  });
}

function median(counts: readonly number[]): number | null {
  return counts.toSorted((a, b) => a - b)[Math.floor((counts.length - 1) / 2)] ?? null;
}
