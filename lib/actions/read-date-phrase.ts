import type { PlainDate } from '@/lib/domain/plain-date';
import { readDatePhrase as readPhrase } from '@/lib/text/date-phrases';

/** Seen from which day a phrase is read, whether it means what comes or what was, and whether months go before days. */
export type PhraseReading = { today: PlainDate; toward: 'future' | 'past'; monthFirst: boolean };

/** A field holds one day, not a letter. */
const longest = 60;

/**
 * The day that someone types into a date field in Spanish, English or Portuguese: `viernes`, `fin de mes`, `en 3 días`,
 * `15/12`, `next monday`, `amanhã`, `el 15`. Null when the words name no day on the wanted side of today.
 */
export function readDatePhrase(text: string, reading: PhraseReading): PlainDate | null {
  return text.length > longest ? null : (readPhrase(text, reading)?.date ?? null);
}
