import type { InvoiceBalance } from './balance';
import type { LogEntry } from './contact-log';
import { holdsBack, type OpenDispute } from './dispute';
import type { InPayment } from './in-payment';
import { addDays, type PlainDate } from './plain-date';
import type { PlanState } from './plan-states';
import { isWithinTolerance, type Tolerances } from './policy';
import type { PromiseStanding } from './promise-states';

/** Every gate, in the order in which they are told. */
export const gateCodes = [
  'paid',
  'in-payment',
  'within-tolerance',
  'disputed',
  'promise-open',
  'plan-up-to-date',
  'paused',
  'do-not-contact',
  'contacted-recently',
  'rung-not-reached',
  'needs-call',
  'needs-notices',
  'outside-hours',
] as const;

export type GateCode = (typeof gateCodes)[number];

/** Why nothing may be sent today. `until` is the first day on which the gate no longer holds by itself. */
export type Gate = { code: GateCode; invoiceId?: string; until?: PlainDate };

/**
 * What keeps one document out of a reminder (RULE-1): every gate that holds, since no score can outvote one.
 */
export function invoiceGates(facts: {
  promises: readonly PromiseStanding[];
  disputes: readonly OpenDispute[];
  plans: readonly PlanState[];
  inPayment: InPayment;
  tolerances: Tolerances;
}): (balance: InvoiceBalance) => Gate[] {
  const openPromises = facts.promises.filter(({ state }) => state === 'open');
  const plans = facts.plans.filter(({ missed }) => missed.length === 0);
  return (balance) => {
    const { invoice, open } = balance;
    const { id: invoiceId } = invoice;
    const gates: Gate[] = [];
    const comesOn = open.minor > 0 ? facts.inPayment(balance) : null;
    if (comesOn !== null) gates.push({ code: 'in-payment', invoiceId, until: comesOn });
    if (open.minor > 0 && isWithinTolerance(open, facts.tolerances))
      gates.push({ code: 'within-tolerance', invoiceId });
    if (facts.disputes.some((dispute) => holdsBack(dispute, invoiceId))) {
      gates.push({ code: 'disputed', invoiceId });
    }
    // Of several open parts the first to be judged decides: then there is something to look at again.
    const judged = openPromises
      .filter(({ promise }) => covers(promise.invoiceIds, invoiceId))
      .map((promise) => promise.judgedOn);
    const first = judged.toSorted()[0];
    if (first !== undefined) gates.push({ code: 'promise-open', invoiceId, until: addDays(first, 1) });
    const plan = plans.find((state) => covers(state.plan.invoiceIds, invoiceId));
    if (plan) {
      const until = plan.nextJudgedOn === null ? {} : { until: addDays(plan.nextJudgedOn, 1) };
      gates.push({ code: 'plan-up-to-date', invoiceId, ...until });
    }
    return gates;
  };
}

/** What holds back every message to a customer. */
export function customerGates(facts: {
  isClosedChannel: boolean;
  pausedUntil: PlainDate | null;
  /** The contact from which the gap counts; null when there was none or a person released the customer today. */
  lastContact: LogEntry | null;
  minimumGapDays: number;
  /** When working hours begin again; null inside them, or where the time of day does not count. */
  hoursResumeOn: PlainDate | null;
  today: PlainDate;
}): Gate[] {
  const { pausedUntil, lastContact, today } = facts;
  const gates: Gate[] = [];
  if (pausedUntil !== null && today < pausedUntil) gates.push({ code: 'paused', until: pausedUntil });
  if (facts.isClosedChannel) gates.push({ code: 'do-not-contact' });
  if (lastContact !== null) {
    const until = addDays(lastContact.on, Math.max(1, facts.minimumGapDays));
    if (today < until) gates.push({ code: 'contacted-recently', until });
  }
  if (facts.hoursResumeOn !== null) gates.push({ code: 'outside-hours', until: facts.hoursResumeOn });
  return gates;
}

/** All gates in the order of their codes; of one code those of the customer first, then as they came. */
export function inOrder(gates: readonly Gate[]): Gate[] {
  return gates.toSorted((a, b) => gateCodes.indexOf(a.code) - gateCodes.indexOf(b.code));
}

/** An event without invoices speaks of everything that the customer owes. */
function covers(invoiceIds: readonly string[], invoiceId: string): boolean {
  return invoiceIds.length === 0 || invoiceIds.includes(invoiceId);
}
