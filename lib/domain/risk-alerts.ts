import { openBalances } from './balance';
import { comingLines } from './courtesy';
import { effectiveRows } from './effective-rows';
import { money, type Money } from './money';
import { paymentPattern } from './payment-pattern';
import { addDays, daysBetween, type PlainDate } from './plain-date';
import { toleranceOf } from './policy';
import type { Reason } from './reason';
import { overdueLines, type OpenLine, type Situation } from './situation';
import type { WayOut } from './situation-tag';

export type AlertCode = 'in-difficulty' | 'usually-late' | 'delay-grows' | 'balance-grows';

/** A risk that shows before anything is overdue, and what to offer about it: always two ways out at least (S3.24). */
export type RiskAlert = {
  code: AlertCode;
  reason: Reason;
  /** The invoice that comes due next, which the contact is about; null when the balance as a whole is. */
  invoiceId: string | null;
  dueOn: PlainDate | null;
  options: readonly [WayOut, WayOut, ...WayOut[]];
};

/** How far ahead a due day is near, and from how many days a delay is worth a word. */
const nearDays = 15;
const worthDays = 5;

/** A balance grows when it rose in each of two months, by this factor over both (S3.23). */
const growth = 1.3;

/**
 * The risks of a customer on a day, the most pressing first: they tell of difficulties, usually pay late, pay later and
 * later, or let their balance grow. None once something is overdue (then the ladder speaks), nor while we leave them alone.
 */
export function alertsOf(situation: Situation): RiskAlert[] {
  const isLeftAlone = situation.gates.some(({ code }) => code === 'do-not-contact' || code === 'paused');
  const isHeld = situation.open.some(({ gates }) => gates.some(({ code }) => code === 'disputed'));
  if (isLeftAlone || isHeld || overdueLines(situation).length > 0) return [];
  const { today } = situation.on;
  const near = comingLines(situation).find(
    ({ invoice }) => daysBetween(today, invoice.dueOn ?? '9999-01-01') <= nearDays,
  );
  return [...(near ? dueAlerts(situation, near) : []), ...balanceAlerts(situation)];
}

function dueAlerts(situation: Situation, { invoice }: OpenLine): RiskAlert[] {
  const about = { invoiceId: invoice.id, dueOn: invoice.dueOn };
  const { behaviour, averageDelay } = situation.relationship;
  const alerts: RiskAlert[] = [];
  if (behaviour === 'in-difficulty') {
    const reason: Reason = { code: 'in-difficulty' };
    alerts.push({ code: 'in-difficulty', reason, ...about, options: ['plan', 'extension', 'part-now'] });
  }
  const { trend, recentDelay, earlierDelay } = paymentPattern(situation);
  if (trend === 'worsening' && recentDelay !== null && earlierDelay !== null && recentDelay > 0) {
    const reason: Reason = { code: 'delay-grows', days: Math.round(recentDelay), earlier: Math.round(earlierDelay) };
    alerts.push({ code: 'delay-grows', reason, ...about, options: ['talk', 'plan', 'extension'] });
  }
  if (averageDelay !== null && averageDelay >= worthDays) {
    const reason: Reason = { code: 'usual-delay', days: Math.round(averageDelay) };
    alerts.push({ code: 'usually-late', reason, ...about, options: ['early-discount', 'extension', 'part-now'] });
  }
  return alerts;
}

function balanceAlerts(situation: Situation): RiskAlert[] {
  const { today } = situation.on;
  const { tolerances } = situation.policy;
  const [now, month, before] = [today, addDays(today, -30), addDays(today, -60)].map((day) => owedOn(situation, day));
  return [...(now ?? [])].flatMap(([currency, minor]): RiskAlert[] => {
    const [then, first] = [month?.get(currency) ?? 0, before?.get(currency) ?? 0];
    const hasGrown = first > toleranceOf(tolerances, currency) && then > first && minor > then;
    if (!hasGrown || minor < first * growth) return [];
    const amounts: { amount: Money; before: Money } = {
      amount: money(minor, currency),
      before: money(first, currency),
    };
    const reason: Reason = { code: 'balance-grows', ...amounts };
    return [{ code: 'balance-grows', reason, invoiceId: null, dueOn: null, options: ['part-now', 'plan', 'talk'] }];
  });
}

/** What was owed on an earlier day, per currency, as far as the documents and payments of that time tell. */
function owedOn({ file }: Situation, day: PlainDate): Map<string, number> {
  const balances = openBalances({
    invoices: file.invoices.filter(({ issuedOn }) => issuedOn !== null && issuedOn <= day),
    payments: effectiveRows(file.payments).filter(({ paidOn }) => paidOn <= day),
    balanceReports: file.balanceReports.filter(({ asOf }) => asOf <= day),
  });
  const owed = new Map<string, number>();
  for (const { open } of balances) owed.set(open.currency, (owed.get(open.currency) ?? 0) + open.minor);
  return owed;
}
