import type { LogEntry } from './contact-log';
import { timeInZone } from './time-in-zone';

/** Outcomes of a call in which somebody was on the line. */
export const answeredOutcomes = ['answered', 'in-payment', 'payment-sent'] as const;

export function isAnswered({ channel, outcome }: Pick<LogEntry, 'channel' | 'outcome'>): boolean {
  return channel === 'call' && answeredOutcomes.some((one) => one === outcome);
}

/** Fewer answered calls say nothing about anyone's habits. */
const fewest = 3;

/** Of so many answered calls the newest count: habits change. */
const newest = 10;

/**
 * The hour of the day at which a customer usually answers: the middle one of their newest answered calls, where those lie
 * near it; null while there are too few, or no habit shows.
 * @param log effective rows, in any order
 * @param timeZone where the customer is
 */
export function answeringHour(log: readonly LogEntry[], timeZone: string): number | null {
  const hours = log
    .filter(isAnswered)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, newest)
    .map(({ at }) => Number(timeInZone(at, timeZone).slice(0, 2)))
    .toSorted((a, b) => a - b);
  const middle = hours[Math.floor(hours.length / 2)];
  if (middle === undefined || hours.length < fewest) return null;
  const near = hours.filter((hour) => Math.abs(hour - middle) <= 1);
  return near.length * 3 >= hours.length * 2 ? middle : null;
}
