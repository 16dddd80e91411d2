import type { Rung } from './policy';
import { overdueLines, type OpenLine, type Situation } from './situation';

/**
 * The friendly word before (or on) the due day that is due now: for the audience of its rung, once for each invoice, and
 * only while nothing is overdue, since then the overdue invoice speaks.
 */
export function dueCourtesy(situation: Situation): { rung: Rung; line: OpenLine } | null {
  if (overdueLines(situation).length > 0) return null;
  for (const line of comingLines(situation)) {
    const sent = situation.history.rungs.get(line.invoice.id) ?? [];
    const rung = courtesyRungs(situation).findLast(({ day }) => day <= line.daysLate);
    if (rung && !sent.some((entry) => entry.rung === rung.id)) return { rung, line };
  }
  return null;
}

/** Debts that are not late yet and that nothing holds, the next due day first. */
export function comingLines({ open }: Situation): OpenLine[] {
  return open.filter(
    (line) => line.open.minor > 0 && line.daysLate <= 0 && line.invoice.dueOn !== null && line.gates.length === 0,
  );
}

/** Rungs on or before the due day that are meant for this customer, earliest first. */
export function courtesyRungs({ policy, file, relationship }: Situation): Rung[] {
  const helped = ['new', 'with-reminder', 'slow', 'chronic'].some((segment) => segment === relationship.behaviour);
  const isAudience = (rung: Rung) => rung.audience === 'all' || file.amountClass === 'A' || helped;
  return policy.rungs
    .filter((rung) => rung.enabled && rung.day <= 0 && isAudience(rung))
    .toSorted((a, b) => a.day - b.day);
}
