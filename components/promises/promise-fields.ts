import type { Channel } from '@/lib/domain/contact-log';
import type { Money } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { TypedDay } from '../common/DateField';
import type { OtherPromise } from './OtherAmount';
import type { PromiseOffer } from './promise-offers';

export type PromiseFields = {
  when: TypedDay;
  /** The key of an offer, or `other`. */
  offer: string;
  other: OtherPromise;
  channel: Extract<Channel, 'mail' | 'call' | 'whatsapp'>;
  note: string;
};

/** What will be logged; null while something is missing. */
export type PromiseToLog = { date: PlainDate; amount: Money; invoiceIds: readonly string[] };

/** The promise that the fields describe, or what they lack. */
export function promiseToLog(
  fields: PromiseFields,
  offers: readonly PromiseOffer[],
  today: PlainDate,
): PromiseToLog | 'date' | 'past' | 'amount' | 'invoices' {
  const { day } = fields.when;
  if (day === null) return 'date';
  if (day < today) return 'past';
  const offer = offers.find(({ key }) => key === fields.offer);
  if (offer) return { date: day, amount: offer.amount, invoiceIds: offer.invoiceIds };
  const { amount, invoiceIds } = fields.other;
  if (invoiceIds.length === 0) return 'invoices';
  return amount.amount ? { date: day, amount: amount.amount, invoiceIds } : 'amount';
}
