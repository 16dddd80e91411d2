import type { Channel } from './contact-log';
import type { Money } from './money';
import type { ReminderStage } from './reminder-stage';

export const policyNeeds = ['two-notices', 'call-since-second-notice'] as const;

/** What must be true before a rung or side step may be proposed; each may be waived with a reason by a person. */
export type PolicyNeed = (typeof policyNeeds)[number];

/** For whom a rung is meant; `all`, or customers whom a friendly word before the due day helps. */
export type PolicyAudience = 'all' | 'large-new-or-late';

/** A written step of the ladder. `day` counts from the due day; `after` from the day of the rung before it. */
export type Rung = {
  id: string;
  day: number;
  after?: number;
  channel: Channel;
  stage: ReminderStage;
  letter: string;
  needs: readonly PolicyNeed[];
  audience: PolicyAudience;
  enabled: boolean;
};

/** A call or a decision beside the ladder; it never changes the rung. */
export type SideStep = {
  id: string;
  day: number;
  what: 'call' | 'hand-over-review';
  stage: ReminderStage;
  letter: string;
  needs: readonly PolicyNeed[];
  /** Absent means yes; a step that is off is kept for whoever switches it on again. */
  enabled?: boolean;
};

/** Amounts in minor units up to which a difference counts as paid, per currency. */
export type Tolerances = Readonly<Record<string, number>>;

/** How a company reminds: the ladder and its thresholds. `version` rises with every change. */
export type Policy = {
  id: string;
  version: number;
  /** What a person calls a policy of their own; shipped ones have their names in the interface's words, by `id`. */
  name?: string | null;
  rungs: readonly Rung[];
  sideSteps: readonly SideStep[];
  /** Days between two contacts with one customer, whatever the channel; at least 1. */
  minimumGapDays: number;
  /** Working days that we wait after a promised day. */
  promiseToleranceDays: number;
  /** Days after which the newest balance list is called old; warns, never blocks. */
  staleAfterDays: number;
  tolerances: Tolerances;
  /** Policies of single invoices, by invoice id: they win over this one (set by `policyFor`, never stored). */
  ofInvoice?: Readonly<Record<string, Policy>>;
};

/** The policy of one invoice: its own, else the customer's. */
export function policyOfInvoice(policy: Policy, invoiceId: string): Policy {
  return policy.ofInvoice?.[invoiceId] ?? policy;
}

/** Rungs after the due day in the order in which they are climbed; those before it are no part of the climb. */
export function climbedRungs(policy: Policy): Rung[] {
  return policy.rungs.filter((rung) => rung.enabled && rung.day > 0).toSorted((a, b) => a.day - b.day);
}

/** Whether a policy reminds of nothing at all: "do not follow". */
export function isSilent(policy: Policy): boolean {
  return !policy.rungs.some(({ enabled }) => enabled) && !policy.sideSteps.some(({ enabled = true }) => enabled);
}

/** Minor units up to which a balance in this currency counts as paid; 0 for a currency without a threshold. */
export function toleranceOf(tolerances: Tolerances, currency: string): number {
  return tolerances[currency] ?? 0;
}

/** Whether so little is open that nobody is written to about it; also true for credits. */
export function isWithinTolerance(open: Money, tolerances: Tolerances): boolean {
  return open.minor <= toleranceOf(tolerances, open.currency);
}
