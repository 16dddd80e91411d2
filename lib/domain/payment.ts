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
