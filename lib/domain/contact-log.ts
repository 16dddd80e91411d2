import type { CreditConditions } from './customer';
import type { PlainDate } from './plain-date';
import type { ReminderStage } from './reminder-stage';
import type { Instant, Row } from './row';

export const channels = ['mail', 'call', 'sms', 'whatsapp', 'letter', 'third-party', 'note'] as const;

export type Channel = (typeof channels)[number];

/** `seen`: we watched it leave; `confirmed`: the person said so; `logged`: the person wrote it down. */
export type Evidence = 'seen' | 'confirmed' | 'logged';

/** What a customer said of their payment that makes it "in payment": approved and in their run, or already sent. */
export const outcomesOnTheWay = ['in-payment', 'payment-sent'] as const;

/** How content a customer is with what they bought and how they were treated, in their own words. */
export const satisfactions = ['content', 'mixed', 'discontent'] as const;

export type Satisfaction = (typeof satisfactions)[number];

/**
 * Outcomes of notes that decide something about the procedure and are no contact: they leave the minimum gap alone. Such a
 * note carries the step or policy it speaks of in `rung` or `policyId`, what was waived in `reason`, the typed reason in
 * `text`.
 */
export const administrativeOutcomes = [
  'waived',
  'policy-kept',
  'policy-restarted',
  'policy-by-hand',
  'reply-settled',
  'set-aside',
  'plan-offered',
  'plan-agreed',
  'plan-not-agreed',
  'plan-ended',
  'extension-granted',
  'conditions-changed',
  'parked',
  'reason-confirmed',
  'reason-ended',
  'incentive-granted',
  'incentive-used',
  'incentive-delivered',
  'terms-acknowledged',
] as const;

/** One contact with a customer, or a note about them. Append-only. */
export type LogEntry = Row & {
  customerId: string;
  contactId: string | null;
  on: PlainDate;
  at: Instant;
  direction: 'out' | 'in' | 'internal';
  channel: Channel;
  evidence: Evidence;
  rung: string | null;
  stage: ReminderStage | null;
  invoiceIds: readonly string[];
  outcome: string | null;
  reason: string | null;
  text: string | null;
  messageKey: string | null;
  voids: string | null;
  /** How content they said they are with us (practice S4.11); absent when nobody asked. */
  satisfaction?: Satisfaction | null;
  /** What comes next, when it was written in the same save. */
  followUpId?: string | null;
  /** The day for which they said that the money comes, where the outcome is a payment on its way. */
  expectedOn?: PlainDate | null;
  /** The policy whose rung this was, or that a decision is about; absent in rows of earlier versions. */
  policyId?: string | null;
  /** The policy that a situation of the customer left for as long as it lasts: coming back to it asks nothing. */
  policyBefore?: string | null;
  /** The conditions that were decided, where the outcome is their change. */
  conditions?: (CreditConditions & { terms: number | null }) | null;
};

/** Whether this customer or contact may be written to by a channel; any unanswered block wins. Append-only. */
export type Consent = Row & {
  customerId: string | null;
  contactId: string | null;
  channel: Channel;
  state: 'blocked' | 'allowed';
  at: Instant;
  proof: string | null;
  answers: string | null;
};
