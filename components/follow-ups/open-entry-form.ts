import { calendarEntry } from '@/lib/i18n/calendar-entry';
import type { HostAnswer } from '@/lib/host/mail-host';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { entryFacts } from '@/lib/views/entry-facts';
import type { Surroundings } from '../surroundings';

/** Opens the mailbox's own calendar form, filled for a plain follow-up on that day. */
export async function openEntryForm(
  { host, words, calendar, locale }: Surroundings,
  panel: CustomerPanel,
  dueOn: string,
): Promise<HostAnswer<void>> {
  return host.openCalendarForm(
    calendarEntry({ dueOn, at: null, about: null }, entryFacts(panel), calendar, words, locale),
  );
}
