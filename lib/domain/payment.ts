import type { Money } from './money';
import type { PlainDate } from './plain-date';
import type { Row } from './row';

/** Money that came in (or a credit note applied); `voids` names the payment that this row takes back. */
export type Payment = Row & {
  customerId: string;
  invoiceId: string | null;
  amount: Money;
  paidOn: PlainDate;
  method: string | null;
  reference: string | null;
  creditNoteId: string | null;
  source: string;
  voids: string | null;
};

/** What an open-balance list said on a day; balances are derived from the newest of these. */
export type BalanceReport = Row & {
  customerId: string;
  invoiceId: string;
  asOf: PlainDate;
  open: Money;
  source: string;
};

/** The source of rows that settle a balance with what we granted, a discount or a credit, instead of money. */
export const grantedSource = 'incentive';

/** How such a row settles; kept as its method. */
export type GrantedMethod = 'discount' | 'credit';

/** Whether money reached us: a credit note that is applied, a discount and a credit that is used are none. */
export function isMoney({ creditNoteId, source }: Pick<Payment, 'creditNoteId' | 'source'>): boolean {
  return creditNoteId === null && source !== grantedSource;
}
