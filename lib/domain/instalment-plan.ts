import type { Channel } from './contact-log';
import type { Money } from './money';
import type { PlainDate } from './plain-date';
import type { Row } from './row';

export type Instalment = { n: number; dueOn: PlainDate; amount: Money };

/**
 * A way to pay in parts or later, offered or agreed (`acceptedOn`). The schedule never changes: a new agreement is a new
 * plan that `replaces` this one.
 */
export type InstalmentPlan = Row & {
  customerId: string;
  invoiceIds: readonly string[];
  schedule: readonly Instalment[];
  acceptedOn: PlainDate | null;
  acceptedBy: string | null;
  endedOn: PlainDate | null;
  endReason: string | null;
  replaces: string | null;
  /** An extension is the whole on one later day; absent means instalments. */
  kind?: 'instalments' | 'extension';
  /** Shared by the options that were offered in one act; accepting one ends the others. */
  offer?: string | null;
  /** Which of these options this is, from 0. Rows of one option differ by currency and are agreed together. */
  option?: number | null;
  /** By which way they accepted it. */
  acceptedVia?: Channel | null;
  /** Why it was granted, in the words of whoever decided; never filled by a rule (practice S4.20). */
  reason?: string | null;
};
