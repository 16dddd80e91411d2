import type { PlainDate } from './plain-date';
import type { ReminderStage } from './reminder-stage';
import type { Instant, Row } from './row';

export const channels = ['mail', 'call', 'sms', 'whatsapp', 'letter', 'third-party', 'note'] as const;

export type Channel = (typeof channels)[number];

/** `seen`: we watched it leave; `confirmed`: the person said so; `logged`: the person wrote it down. */
export type Evidence = 'seen' | 'confirmed' | 'logged';

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
