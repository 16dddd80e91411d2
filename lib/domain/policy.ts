import type { Channel } from './contact-log';
import type { Money } from './money';
import type { ReminderStage } from './reminder-stage';

/** What must be true before a rung or side step may be proposed; each may be waived with a reason by a person. */
export type PolicyNeed = 'two-notices' | 'call-since-second-notice';

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
};

/** Amounts in minor units up to which a difference counts as paid, per currency. */
export type Tolerances = Readonly<Record<string, number>>;

/** How a company reminds: the ladder and its thresholds. Sorted by `day`; `version` rises with every change. */
export type Policy = {
  id: string;
  version: number;
  rungs: readonly Rung[];
  sideSteps: readonly SideStep[];
  /** Days between two contacts with one customer, whatever the channel. */
  minimumGapDays: number;
  /** Working days that we wait after a promised day. */
  promiseToleranceDays: number;
  /** Days after which the newest balance list is called old; warns, never blocks. */
  staleAfterDays: number;
  tolerances: Tolerances;
};

/** Minor units up to which a balance in this currency counts as paid; 0 for a currency without a threshold. */
export function toleranceOf(tolerances: Tolerances, currency: string): number {
  return tolerances[currency] ?? 0;
}

/** Whether so little is open that nobody is written to about it; also true for credits. */
export function isWithinTolerance(open: Money, tolerances: Tolerances): boolean {
  return open.minor <= toleranceOf(tolerances, open.currency);
}
