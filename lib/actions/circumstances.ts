import type { Calendar } from '@/lib/domain/calendar';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Instant } from '@/lib/domain/row';
import type { Ledger } from '@/lib/ledger/database';

/** What every action is given, so that nothing below reads the clock, makes ids or guesses who acts. */
export type Circumstances = {
  ledger: Ledger;
  /** The person's calendar day. */
  today: PlainDate;
  /** The present instant, UTC. */
  now: () => Instant;
  /** A new UUIDv7. */
  newId: () => string;
  /** Who acts: the mailbox address, else the name in settings, else `local`. */
  by: string;
  calendar: Calendar;
};

/** What an action answers: what was done, as the id of the act that `undo` takes back. `actId` null: nothing changed. */
export type Done<T> = { value: T; actId: string | null };
