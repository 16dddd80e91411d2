import type { Gate } from './gates';
import { addDays } from './plain-date';
import { climbedRungs, isSilent, policyOfInvoice, type Rung } from './policy';
import { overdueLines, type OpenLine, type Situation } from './situation';

/**
 * The friendly word before (or on) the due day that is due now: for the audience of its rung, once for each invoice, and
 * only while nothing is overdue, since then the overdue invoice speaks.
 */
export function dueCourtesy(situation: Situation): { rung: Rung; line: OpenLine } | null {
  if (overdueLines(situation).length > 0) return null;
  for (const line of comingLines(situation)) {
    const sent = situation.history.rungs.get(line.invoice.id) ?? [];
    const rung = courtesyRungs(situation, line).findLast(({ day }) => day <= line.daysLate);
    if (rung && !sent.some((entry) => entry.rung === rung.id)) return { rung, line };
  }
  return null;
}

/**
 * "Not yet" of the next invoice to come due, while nothing overdue decides the step: until the day of its first rung.
 */
export function comingGates(situation: Situation): Gate[] {
  if (overdueLines(situation).length > 0 || dueCourtesy(situation)) return [];
  const [next] = comingLines(situation);
  if (!next || next.invoice.dueOn === null) return [];
  const { dueOn, id } = next.invoice;
  const sent = (situation.history.rungs.get(id) ?? []).map(({ rung }) => rung);
  const rungs = [...courtesyRungs(situation, next), ...climbedRungs(policyOfInvoice(situation.policy, id))];
  const first = rungs.find((rung) => !sent.includes(rung.id) && rung.day > next.daysLate);
  return first ? [{ code: 'rung-not-reached', invoiceId: id, until: addDays(dueOn, first.day) }] : [];
}

/** Debts that are not late yet, that nothing holds and that are reminded of at all, the next due day first. */
export function comingLines({ open, policy }: Situation): OpenLine[] {
  return open.filter(
    (line) =>
      line.open.minor > 0 &&
      line.daysLate <= 0 &&
      line.invoice.dueOn !== null &&
      line.gates.length === 0 &&
      !isSilent(policyOfInvoice(policy, line.invoice.id)),
  );
}

/** Rungs on or before the due day that are meant for this customer, earliest first. */
export function courtesyRungs({ policy, file, relationship }: Situation, { invoice }: OpenLine): Rung[] {
  const known = ['new', 'with-reminder', 'slow', 'chronic', 'in-difficulty'] as const;
  const isHelped = known.some((segment) => segment === relationship.behaviour);
  const isAudience = (rung: Rung) => rung.audience === 'all' || file.amountClass === 'A' || isHelped;
  return policyOfInvoice(policy, invoice.id)
    .rungs.filter((rung) => rung.enabled && rung.day <= 0 && isAudience(rung))
    .toSorted((a, b) => a.day - b.day);
}
