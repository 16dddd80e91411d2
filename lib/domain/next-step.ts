import type { Channel } from './contact-log';
import type { PlainDate } from './plain-date';
import type { Reason } from './reason';
import type { ReminderStage } from './reminder-stage';

export type NextStepKind =
  | 'write'
  | 'call'
  | 'broken-promise'
  | 'plan-reminder'
  | 'follow-up'
  | 'answer'
  | 'resolve-dispute'
  | 'hand-over-review'
  | 'wait'
  | 'none';

export type GateCode =
  | 'paid'
  | 'in-payment'
  | 'within-tolerance'
  | 'disputed'
  | 'promise-open'
  | 'plan-up-to-date'
  | 'paused'
  | 'do-not-contact'
  | 'contacted-recently'
  | 'rung-not-reached'
  | 'needs-call'
  | 'needs-notices'
  | 'outside-hours';

/** Why nothing may be sent today: every gate that holds is named, not only the first. */
export type Gate = { code: GateCode; invoiceId?: string; until?: PlainDate };

/** The one answer to "what now, and why". `stage`, `letter` and `channel` are null unless something is to be sent. */
export type NextStep = {
  what: NextStepKind;
  channel: Channel | null;
  stage: ReminderStage | null;
  letter: string | null;
  rung: string | null;
  /** One to three, worst first. */
  why: readonly Reason[];
  notToday: readonly Gate[];
  /** The first day on which the answer would not be `wait`, else null. */
  earliest: PlainDate | null;
};
