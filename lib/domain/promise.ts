import { addWorkingDays, type Calendar } from './calendar';
import type { Channel } from './contact-log';
import type { Money } from './money';
import type { PlainDate } from './plain-date';
import type { Row } from './row';

/**
 * What a customer said they would pay and when. Append-only: `replaces`, `withdraws` and `voids` name the earlier row
 * that this one answers. Parts agreed in one act share a `batch`. A state that follows from other facts is not a field.
 */
export type PaymentPromise = Row & {
  customerId: string;
  invoiceIds: readonly string[];
  promised: { date: PlainDate; amount: Money };
  batch: string;
  /** Working days that we wait after the promised day. */
  toleranceDays: number;
  channel: Channel;
  note: string | null;
  replaces: string | null;
  withdraws: string | null;
  voids: string | null;
};

export type PromiseState = 'open' | 'kept' | 'partially-kept' | 'broken' | 'replaced' | 'withdrawn';

/** The last day of grace, at whose end a promise is judged: the promised day and so many working days. */
export function judgedOn(promise: Pick<PaymentPromise, 'promised' | 'toleranceDays'>, calendar: Calendar): PlainDate {
  return addWorkingDays(promise.promised.date, promise.toleranceDays, calendar);
}
