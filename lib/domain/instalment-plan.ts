import type { Money } from './money';
import type { PlainDate } from './plain-date';
import type { Row } from './row';

export type Instalment = { n: number; dueOn: PlainDate; amount: Money };

/** An agreed way to pay in parts. The schedule never changes: a new agreement is a new plan that `replaces` this one. */
export type InstalmentPlan = Row & {
  customerId: string;
  invoiceIds: readonly string[];
  schedule: readonly Instalment[];
  acceptedOn: PlainDate | null;
  acceptedBy: string | null;
  endedOn: PlainDate | null;
  endReason: string | null;
  replaces: string | null;
};
