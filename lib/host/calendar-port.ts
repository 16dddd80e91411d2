import type { CalendarEntry, HostAnswer } from './mail-host';

/** `form` is the mailbox's own; `file` an .ics; the others are pages of calendars, filled in by a link. */
export type CalendarWay = 'form' | 'file' | 'google' | 'outlook';

/**
 * One way by which an entry comes into the person's calendar. What stands here only offers it, since nobody says whether the
 * person saved it; an account that is connected will write it and answer `confirmed`.
 */
export interface CalendarPort {
  readonly way: CalendarWay;
  put(entry: CalendarEntry): Promise<HostAnswer<'offered' | 'confirmed'>>;
}
