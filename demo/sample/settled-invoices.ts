import type { SampleCustomer } from './sample-customer';
import type { SampleInvoice } from './sample-invoice';
import { spread } from './spread';

/** Our numbers grow by three a day and reach this one today; the hand-written open invoices follow the same line. */
const numberToday = 21_162;

/**
 * The paid past of every customer, the same in every run: one invoice each `everyDays`, the newest one long enough
 * ago to be settled. A number that is `taken` moves on to the next free one.
 */
export function settledInvoices(customers: readonly SampleCustomer[], taken: Iterable<string>): SampleInvoice[] {
  const used = new Set(taken);
  return customers.flatMap((customer) =>
    Array.from({ length: customer.past.invoices }, (_, index) => settledInvoice(customer, index, used)),
  );
}

function settledInvoice(customer: SampleCustomer, index: number, used: Set<string>): SampleInvoice {
  const { everyDays, aroundMinor } = customer.past;
  const wobble = spread(`${customer.key} ${index}`);
  const issued = -customer.terms - 20 - index * everyDays - Math.floor(wobble * 6);
  const step = aroundMinor >= 100_000 ? 1_000 : 10;
  const totalMinor = Math.round((aroundMinor * (0.6 + wobble * 0.8)) / step) * step;
  return {
    number: freeNumber(issued, used),
    customer: customer.key,
    kind: 'invoice',
    issued,
    due: issued + customer.terms,
    currency: customer.currency,
    totalMinor,
    openMinor: 0,
    state: 'posted',
  };
}

function freeNumber(issued: number, used: Set<string>): string {
  let number = numberToday + issued * 3;
  while (used.has(`F-${number}`)) number += 1;
  used.add(`F-${number}`);
  return `F-${number}`;
}
