import type { Instant } from './row';

// Building a format costs far more than using it, and looking ahead asks for the same zone again and again.
const formats = new Map<string, Intl.DateTimeFormat>();

/** The local time `HH:MM` of an instant in a zone. @throws RangeError for an unknown zone */
export function timeInZone(instant: Instant, timeZone: string): string {
  const known = formats.get(timeZone);
  if (known) return known.format(new Date(instant));
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, ...parts });
  formats.set(timeZone, made);
  return made.format(new Date(instant));
}
