import type { Contact } from './contact';
import type { Consent, LogEntry } from './contact-log';
import type { Customer } from './customer';
import type { DisputeEvent } from './dispute';
import type { FollowUp } from './follow-up';
import type { InstalmentPlan } from './instalment-plan';
import type { Invoice } from './invoice';
import type { BalanceReport, Payment } from './payment';
import type { PaymentPromise } from './promise';

/** All rows of one customer, as the ledger holds them: what every judgement about that customer is made from. */
export type CustomerFile = {
  customer: Customer;
  contacts: readonly Contact[];
  invoices: readonly Invoice[];
  payments: readonly Payment[];
  balanceReports: readonly BalanceReport[];
  promises: readonly PaymentPromise[];
  disputeEvents: readonly DisputeEvent[];
  plans: readonly InstalmentPlan[];
  followUps: readonly FollowUp[];
  log: readonly LogEntry[];
  consents: readonly Consent[];
  /** Class of this customer's share of the open book (first 80 %, next 15 %, last 5 %); null when not computed. */
  amountClass: 'A' | 'B' | 'C' | null;
  /** A tenth of the open book of a currency, or more; absent when not computed. */
  isRelationshipSized?: boolean;
};
