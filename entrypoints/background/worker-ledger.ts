import type { Circumstances } from '@/lib/actions/circumstances';
import { newId } from '@/lib/actions/new-id';
import { defaultCalendar } from '@/lib/domain/calendar';
import { dayInZone } from '@/lib/domain/plain-date';
import type { Instant } from '@/lib/domain/row';
import { languageFor } from '@/lib/i18n/language-for';
import { noticeWordsOf } from '@/lib/i18n/notice-words';
import type { Words } from '@/lib/i18n/words';
import { openLedger } from '@/lib/ledger/open-ledger';
import { settings } from '@/lib/views/settings';

/** What one waking of the worker works with. */
export type WorkerLedger = { here: Circumstances; words: Words };

function now(): Instant {
  return new Date().toISOString();
}

/**
 * Opens the ledger for one job and closes it after: the worker keeps nothing, since the browser stops it at will.
 * @returns null where the ledger cannot be opened; the pages tell the person why
 */
export async function withLedger<T>(job: (worker: WorkerLedger) => Promise<T>): Promise<T | null> {
  const opening = await openLedger(() => undefined);
  if (!opening.ok) return null;
  const { ledger } = opening;
  try {
    const { company, person, language } = await settings(ledger);
    const timeZone = company.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const here: Circumstances = {
      ledger,
      today: dayInZone(now(), timeZone),
      now,
      newId,
      by: person.name ?? 'local',
      calendar: defaultCalendar(timeZone),
    };
    const words = noticeWordsOf(language ?? languageFor(navigator.language));
    return await job({ here, words });
  } finally {
    ledger.close();
  }
}
