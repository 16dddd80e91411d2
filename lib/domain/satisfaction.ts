import type { LogEntry, Satisfaction } from './contact-log';
import { effectiveRows } from './effective-rows';
import type { PlainDate } from './plain-date';

/** How content a customer last said they are, and when. */
export type SatisfactionAnswer = { answer: Satisfaction; on: PlainDate; text: string | null };

/** The newest answer in a customer's log; null while nobody asked, or nobody wrote it down (practice S4.11). */
export function satisfactionOf(log: readonly LogEntry[]): SatisfactionAnswer | null {
  const newest = effectiveRows(log).reduce<LogEntry | null>(
    (last, entry) => (entry.satisfaction && (last === null || entry.at >= last.at) ? entry : last),
    null,
  );
  return newest?.satisfaction ? { answer: newest.satisfaction, on: newest.on, text: newest.text } : null;
}
