import { timeInZone } from './time-in-zone';
import { dayInZone, type PlainDate } from './plain-date';
import type { Instant } from './row';

/**
 * The instant at which a local day and time come in a zone. A time that a change of clocks leaves out comes that much
 * later; one that it repeats counts the first time.
 * @param time local `HH:MM`
 * @throws RangeError for an unknown zone
 */
export function instantInZone(day: PlainDate, time: string, timeZone: string): Instant {
  const wanted = Date.parse(`${day}T${time}:00.000Z`);
  // The zone's offset changes by the hour at most; looking from half a day on each side finds every one that may hold.
  const offsets = [-43_200_000, 43_200_000].map((way) => offsetAt(wanted + way, timeZone));
  const exact = offsets.map((offset) => wanted - offset).filter((at) => at + offsetAt(at, timeZone) === wanted);
  const at = exact.length > 0 ? Math.min(...exact) : wanted - Math.min(...offsets);
  return new Date(at).toISOString();
}

/** Milliseconds that local time is ahead of UTC at this instant. */
function offsetAt(at: number, timeZone: string): number {
  const instant = new Date(at).toISOString();
  const [hour = 0, minute = 0] = timeInZone(instant, timeZone).split(':').map(Number);
  const local = Date.parse(`${dayInZone(instant, timeZone)}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
  return local - Math.floor(at / 60_000) * 60_000;
}
