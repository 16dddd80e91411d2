import { daysLate } from './aging';
import { moneyOnAccount, openBalances, type InvoiceBalance } from './balance';
import type { Calendar } from './calendar';
import { contactHistory, isDoNotContact, type ContactHistory } from './contact-history';
import type { CustomerFile } from './customer-file';
import { openDisputes, type OpenDispute } from './dispute';
import { effectiveRows } from './effective-rows';
import { isOpenFollowUp, type FollowUp } from './follow-up';
import { customerGates, invoiceGates, type Gate } from './gates';
import { inPayment } from './in-payment';
import type { Money } from './money';
import type { PlainDate } from './plain-date';
import { planStates, type PlanState } from './plan-states';
import type { Policy } from './policy';
import { promiseStates, type PromiseStanding } from './promise-states';
import { relationshipOf, type Relationship } from './relationship';
import { roughSize } from './rough-size';
import type { Instant } from './row';
import { isReleased } from './waiver';
import { hoursResumeOn } from './working-hours';

/** The day on which a customer is looked at; without `now` the time of day and free days hold nothing back. */
export type DayCircumstances = { today: PlainDate; calendar: Calendar; now?: Instant };

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
  /** Open follow-ups, earliest first; those of instalments as long as there is something to look at. */
  followUps: readonly FollowUp[];
};

/** Reads a file on a day, under a policy. Pure: the same three give the same answer. */
export function situationOf(file: CustomerFile, policy: Policy, on: DayCircumstances): Situation {
  return read(file, policy, on, null);
}

/**
 * The same customer under the same policy on a later day, if nothing happens until then. How they pay is taken as it is
 * known today.
 */
export function situationLater(situation: Situation, on: DayCircumstances): Situation {
  return read(situation.file, situation.policy, on, situation);
}

/** @param known the same file on another day: what does not follow from the day is taken from there */
function read(file: CustomerFile, policy: Policy, on: DayCircumstances, known: Situation | null): Situation {
  const { today, calendar } = on;
  const { tolerances, promiseToleranceDays: toleranceDays } = policy;
  const effective = effectiveRows(file.payments);
  // Money that is dated ahead is on its way, not here.
  const arrived = effective.filter(({ paidOn }) => paidOn <= today);
  const received = arrived.length === file.payments.length ? file : { ...file, payments: arrived };
  const promises = promiseStates(received, calendar, today, tolerances);
  const disputes = known?.disputes ?? openDisputes(file.disputeEvents, calendar.timeZone);
  const plans = planStates(received, { calendar, today, toleranceDays, tolerances });
  const hasPlans = file.plans.length > 0;
  const history = known?.history ?? contactHistory(file.log, file.invoices);
  const isAllHere = effective.every(({ paidOn }) => paidOn <= (known?.on.today ?? ''));
  const balances = known && isAllHere ? known.open : openBalancesByDueDay(received);
  const onTheWay = inPayment(file, { today, calendar, tolerances })(balances);
  const gated = invoiceGates({ promises, disputes, plans, inPayment: onTheWay, tolerances });
  const open = balances.map((balance) => {
    const gates = gated(balance);
    return { ...balance, daysLate: daysLate(balance.invoice.dueOn, today), gates };
  });
  return {
    file,
    policy,
    on,
    open,
    onAccount: moneyOnAccount(received),
    promises,
    disputes,
    plans,
    history,
    relationship: known?.relationship ?? relationshipOf(received, promises, { today, calendar, tolerances }),
    gates: gatesOfCustomer(file, policy, on, history),
    followUps: known && !hasPlans ? known.followUps : followUpsOf(file, plans, today),
  };
}

/** An instalment that came, or one of a plan that is over, asks for no look; what is still to come keeps its day. */
function followUpsOf(file: CustomerFile, plans: readonly PlanState[], today: PlainDate): FollowUp[] {
  const isAsked = ({ planId, dueOn }: FollowUp) =>
    !planId || plans.some(({ plan, missed }) => plan.id === planId && (dueOn > today || missed.length > 0));
  return file.followUps
    .filter((followUp) => isOpenFollowUp(followUp) && isAsked(followUp))
    .toSorted((a, b) => compare(a.dueOn, b.dueOn));
}

function openBalancesByDueDay(file: CustomerFile): InvoiceBalance[] {
  return openBalances(file)
    .filter(({ open }) => open.minor !== 0)
    .toSorted(byDueDay);
}

/** The same customer on the same day under another policy; what does not depend on it is not worked out again. */
export function withPolicy(situation: Situation, policy: Policy): Situation {
  const { file, on, history } = situation;
  if (policy === situation.policy) return situation;
  const { tolerances, promiseToleranceDays } = situation.policy;
  if (policy.tolerances !== tolerances || policy.promiseToleranceDays !== promiseToleranceDays) {
    return situationOf(file, policy, on);
  }
  return { ...situation, policy, gates: gatesOfCustomer(file, policy, on, history) };
}

function gatesOfCustomer(file: CustomerFile, policy: Policy, on: DayCircumstances, history: ContactHistory): Gate[] {
  const { today, calendar, now } = on;
  return customerGates({
    isClosedChannel: isDoNotContact(file, 'mail'),
    pausedUntil: file.customer.pausedUntil,
    lastContact: isReleased(history, today) ? null : history.lastContact,
    minimumGapDays: policy.minimumGapDays,
    hoursResumeOn: now === undefined ? null : hoursResumeOn(today, now, calendar),
    today,
  });
}

/** Debts past their due day, whatever holds them. */
export function overdueLines({ open }: Situation): OpenLine[] {
  return open.filter((line) => line.daysLate > 0 && line.open.minor > 0);
}

function byDueDay(a: InvoiceBalance, b: InvoiceBalance): number {
  return compare(a.invoice.dueOn ?? '9999', b.invoice.dueOn ?? '9999') || roughSize(b.open) - roughSize(a.open);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
