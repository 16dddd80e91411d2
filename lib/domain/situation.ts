import { daysLate } from './aging';
import { moneyOnAccount, openBalances, type InvoiceBalance } from './balance';
import type { Calendar } from './calendar';
import { contactHistory, isDoNotContact, type ContactHistory } from './contact-history';
import type { CustomerFile } from './customer-file';
import { openDisputes, type OpenDispute } from './dispute';
import { isOpenFollowUp, type FollowUp } from './follow-up';
import { customerGates, invoiceGates, type Gate } from './gates';
import type { Money } from './money';
import type { PlainDate } from './plain-date';
import { planStates, type PlanState } from './plan-states';
import type { Policy } from './policy';
import { promiseStates, type PromiseStanding } from './promise-states';
import { relationshipOf, type Relationship } from './relationship';

/** The day on which a customer is looked at. */
export type DayCircumstances = { today: PlainDate; calendar: Calendar };

/** A document with something open, and what keeps it out of a reminder. */
export type OpenLine = InvoiceBalance & { daysLate: number; gates: readonly Gate[] };

/** Everything that follows from a customer's file on a day; next step, standing and panel are read from it. */
export type Situation = {
  file: CustomerFile;
  policy: Policy;
  on: DayCircumstances;
  /** Documents with something open, credits included, oldest due day first (no due day last); equal days: larger first. */
  open: readonly OpenLine[];
  /** Money without a document, per currency. */
  onAccount: readonly Money[];
  promises: readonly PromiseStanding[];
  disputes: readonly OpenDispute[];
  plans: readonly PlanState[];
  history: ContactHistory;
  relationship: Relationship;
  /** Gates on the customer as a whole: nothing at all is sent while one holds. */
  gates: readonly Gate[];
  /** Open follow-ups, earliest first. */
  followUps: readonly FollowUp[];
};

/** Reads a file on a day, under a policy. Pure: the same three give the same answer. */
export function situationOf(file: CustomerFile, policy: Policy, on: DayCircumstances): Situation {
  const { today, calendar } = on;
  const { tolerances, promiseToleranceDays: toleranceDays } = policy;
  const promises = promiseStates(file, calendar, today, tolerances);
  const disputes = openDisputes(file.disputeEvents, calendar.timeZone);
  const plans = planStates(file, { calendar, today, toleranceDays, tolerances });
  const history = contactHistory(file.log);
  const gated = invoiceGates({ promises, disputes, plans, tolerances });
  const open = openBalances(file)
    .filter((balance) => balance.open.minor !== 0)
    .map((balance) => ({ ...balance, daysLate: daysLate(balance.invoice.dueOn, today), gates: gated(balance) }))
    .toSorted(byDueDay);
  return {
    file,
    policy,
    on,
    open,
    onAccount: moneyOnAccount(file),
    promises,
    disputes,
    plans,
    history,
    relationship: relationshipOf(file, promises, { today, calendar, tolerances }),
    gates: customerGates({
      isPaid: !open.some(({ open: { minor } }) => minor > 0),
      isClosedChannel: isDoNotContact(file, 'mail'),
      pausedUntil: file.customer.pausedUntil,
      lastContact: history.lastContact,
      minimumGapDays: policy.minimumGapDays,
      today,
    }),
    followUps: file.followUps.filter(isOpenFollowUp).toSorted((a, b) => compare(a.dueOn, b.dueOn)),
  };
}

/** Debts past their due day, whatever holds them. */
export function overdueLines({ open }: Situation): OpenLine[] {
  return open.filter((line) => line.daysLate > 0 && line.open.minor > 0);
}

/** Overdue debts that may stand in a reminder: no gate of their own, in a currency whose credits do not cover them. */
export function remindableLines(situation: Situation): OpenLine[] {
  const covered = coveredCurrencies(situation);
  return overdueLines(situation).filter((line) => line.gates.length === 0 && !covered.has(line.open.currency));
}

/** Currencies in which credits are worth as much as what could be reminded of (RULE-6): asking would ask for nothing. */
export function coveredCurrencies(situation: Situation): Set<string> {
  const { open, onAccount, policy } = situation;
  const net = new Map(onAccount.map(({ currency, minor }) => [currency, -minor]));
  for (const line of open) {
    const counts = line.open.minor < 0 ? !line.gates.some(({ code }) => code === 'disputed') : isFreeDebt(line);
    if (!counts) continue;
    net.set(line.open.currency, (net.get(line.open.currency) ?? 0) + line.open.minor);
  }
  const isCovered = ([currency, minor]: [string, number]) => minor <= (policy.tolerances[currency] ?? 0);
  return new Set([...net].filter(isCovered).map(([currency]) => currency));
}

function isFreeDebt(line: OpenLine): boolean {
  return line.daysLate > 0 && line.gates.length === 0;
}

function byDueDay(a: OpenLine, b: OpenLine): number {
  return compare(a.invoice.dueOn ?? '9999', b.invoice.dueOn ?? '9999') || b.open.minor - a.open.minor;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
