import { isSilent, isWithinTolerance, policyOfInvoice, toleranceOf } from './policy';
import { overdueLines, type OpenLine, type Situation } from './situation';

/**
 * Overdue debts that may stand in a reminder: no gate of their own, a policy that reminds at all, in a currency whose
 * credits do not cover them.
 */
export function remindableLines(situation: Situation): OpenLine[] {
  const covered = coveredCurrencies(situation);
  return overdueLines(situation).filter(
    (line) =>
      line.gates.length === 0 &&
      !covered.has(line.open.currency) &&
      !isSilent(policyOfInvoice(situation.policy, line.invoice.id)),
  );
}

/** Currencies in which credits are worth as much as what could be reminded of (RULE-6): asking would ask for nothing. */
export function coveredCurrencies(situation: Situation): Set<string> {
  const net = netOf(situation, isFreeDebt);
  const owed = situation.open.filter((line) => line.open.minor > 0 && isFreeDebt(line));
  const currencies = new Set(owed.map(({ open }) => open.currency));
  const { tolerances } = situation.policy;
  const isCovered = (currency: string) => (net.get(currency) ?? 0) <= toleranceOf(tolerances, currency);
  return new Set([...currencies].filter(isCovered));
}

/**
 * Whether anything is owed at all: some document by more than its tolerance, in a currency whose credits and loose
 * payments do not make up for it. A small rest counts as paid (RULE-9).
 */
export function owesAnything(situation: Situation): boolean {
  const { open, policy } = situation;
  const isDebt = (line: OpenLine) => !isWithinTolerance(line.open, policy.tolerances);
  const net = netOf(situation, isDebt);
  return open.some(
    (line) =>
      line.open.minor > 0 &&
      isDebt(line) &&
      (net.get(line.open.currency) ?? 0) > toleranceOf(policy.tolerances, line.open.currency),
  );
}

/** Per currency, the debts that count less undisputed credits and money on account, in minor units. */
function netOf({ open, onAccount }: Situation, counts: (line: OpenLine) => boolean): Map<string, number> {
  const net = new Map(onAccount.map(({ currency, minor }) => [currency, -minor]));
  for (const line of open) {
    const isIn = line.open.minor < 0 ? line.gates.every(({ code }) => code !== 'disputed') : counts(line);
    if (isIn) net.set(line.open.currency, (net.get(line.open.currency) ?? 0) + line.open.minor);
  }
  return net;
}

function isFreeDebt(line: OpenLine): boolean {
  return line.daysLate > 0 && line.gates.length === 0;
}
