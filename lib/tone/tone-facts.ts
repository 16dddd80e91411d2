import type { Contact } from '@/lib/domain/contact';
import type { Customer } from '@/lib/domain/customer';
import type { DisputeEvent } from '@/lib/domain/dispute';
import type { InstalmentPlan } from '@/lib/domain/instalment-plan';
import type { Invoice } from '@/lib/domain/invoice';
import type { Money } from '@/lib/domain/money';
import type { Payment } from '@/lib/domain/payment';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { PaymentPromise, PromiseState } from '@/lib/domain/promise';

/** A dispute as the record tells it; `open` while it waits for an answer. */
export type DisputeFact = Pick<DisputeEvent, 'invoiceIds'> & { open: boolean };

/** What the customer answered last, as the reader of replies understood it. */
export type LastReply = { intent: string; on: PlainDate | null };

/**
 * What the ledger knows and a letter must agree with. Rows are those of the record's contract; what is not known is left
 * out or empty, and then nothing that needs it fires.
 */
export type ToneFacts = {
  today: PlainDate;
  /** Our own company, and who signs. */
  company: { name: string | null; country?: string | null; domains?: readonly string[] };
  customer: Pick<Customer, 'name'> & Partial<Customer>;
  contacts: readonly (Pick<Contact, 'value'> & Partial<Contact>)[];
  invoices: readonly (Pick<Invoice, 'id' | 'number' | 'total'> & Partial<Invoice>)[];
  balances: readonly { invoiceId: string; open: Money }[];
  payments?: readonly (Pick<Payment, 'amount' | 'paidOn'> & Partial<Payment>)[];
  promises: readonly (Pick<PaymentPromise, 'promised'> & Partial<PaymentPromise> & { state: PromiseState })[];
  disputes: readonly DisputeFact[];
  plans: readonly (Pick<InstalmentPlan, 'schedule'> & Partial<InstalmentPlan>)[];
  /** Told of trouble with money: a date or plain yes. */
  hardship?: boolean | null;
  lastReply?: LastReply | null;
  /** Interest and fees that the terms on record allow; null or absent when none was agreed. */
  agreedFees?: { rate?: string | null; text?: string | null } | null;
  recipients?: { to: readonly string[]; cc: readonly string[] } | null;
};
