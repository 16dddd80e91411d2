import type { CustomerFile } from '@/lib/domain/customer-file';
import { addDays } from '@/lib/domain/plain-date';
import { anInvoice, aPayment, mxn } from './builders';

const dueDays = ['2026-05-10', '2026-06-10', '2026-07-10', '2026-08-10'];

/** Four invoices of this year, each paid so many days after its due day. */
export function paidHistory(daysLate: number, minor = 100_000): Pick<CustomerFile, 'invoices' | 'payments'> {
  return {
    invoices: dueDays.map((dueOn, n) => anInvoice({ id: `x${n}`, dueOn, total: mxn(minor) })),
    payments: dueDays.map((dueOn, n) =>
      aPayment({ id: `p${n}`, invoiceId: `x${n}`, paidOn: addDays(dueOn, daysLate), amount: mxn(minor) }),
    ),
  };
}
