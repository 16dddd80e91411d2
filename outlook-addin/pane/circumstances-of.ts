import type { Circumstances } from '@/lib/actions/circumstances';
import { newId } from '@/lib/actions/new-id';
import { defaultCalendar } from '@/lib/domain/calendar';
import { dayInZone } from '@/lib/domain/plain-date';
import type { Instant } from '@/lib/domain/row';
import type { Ledger } from '@/lib/ledger/database';
import { settings } from '@/lib/views/settings';

export const now = (): Instant => new Date().toISOString();

/** What verbs need outside the mounted tree: at the pane's start and behind the ribbon's buttons. */
export async function circumstancesOf(ledger: Ledger, account: string | null): Promise<Circumstances> {
  const { company, person } = await settings(ledger);
  const timeZone = company.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    ledger,
    today: dayInZone(now(), timeZone),
    now,
    newId,
    by: account ?? person.name ?? 'local',
    calendar: defaultCalendar(timeZone),
  };
}
