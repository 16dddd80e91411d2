import { daysBetween } from './plain-date';
import type { Reason } from './reason';
import { overdueLines, type Situation } from './situation';

/** At most three reasons stand under a step (reference: collections §9). */
const shown = 3;

/** The strongest reasons with room left for the warnings, which come last and hold nothing back. */
export function withWarnings(situation: Situation, reasons: readonly Reason[]): Reason[] {
  const warnings = [...withoutTolerance(situation), ...staleReasons(situation)];
  return [...reasons.slice(0, shown - warnings.length), ...warnings];
}

/** The newest balance list is old: what is owed may have been paid meanwhile. Warns, never blocks. */
export function staleReason({ file, policy, on }: Situation): Reason | null {
  const asOf = file.balanceReports.reduce<string | null>(
    (newest, report) => (report.voided === null && report.asOf > (newest ?? '') ? report.asOf : newest),
    null,
  );
  if (asOf === null) return null;
  const days = daysBetween(asOf, on.today);
  return days > policy.staleAfterDays ? { code: 'stale-data', days, date: { day: asOf } } : null;
}

function staleReasons(situation: Situation): Reason[] {
  const reason = staleReason(situation);
  return reason ? [reason] : [];
}

/** The first currency that is overdue and has no tolerance: every small sum of it counts (RULE-15). */
function withoutTolerance(situation: Situation): Reason[] {
  const { tolerances } = situation.policy;
  const line = overdueLines(situation).find(({ open }) => !(open.currency in tolerances));
  return line ? [{ code: 'tolerance-not-set', currency: line.open.currency }] : [];
}
