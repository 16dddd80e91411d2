import { clerk, company } from './company';
import { customersAbroad } from './customers-abroad';
import { customersInMexico } from './customers-mexico';
import { largeAccount } from './large-account';
import { type OpenRow, openRows } from './open-invoices';
import type { SampleCustomer } from './sample-customer';
import type { SampleInvoice } from './sample-invoice';
import { settledInvoices } from './settled-invoices';

/** Our sample ledger: who we are, who buys on credit, and every document. */
export type SampleBook = {
  company: typeof company;
  clerk: typeof clerk;
  customers: readonly SampleCustomer[];
  /** Oldest first. */
  invoices: readonly SampleInvoice[];
};

const customers = [...customersInMexico, ...customersAbroad];
const customerByKey = new Map(customers.map((customer) => [customer.key, customer]));
const open = openRows.map(openInvoice);
const settled = settledInvoices(
  customers,
  open.map(({ number }) => number),
);

/** The one sample book. Its days are offsets, so it never grows old. */
export const sampleBook: SampleBook = {
  company,
  clerk,
  customers,
  invoices: [...open, ...largeAccount, ...settled].toSorted((a, b) => a.issued - b.issued),
};

/** The customer with this key. @throws Error when the book has none: a slip in the sample itself. */
export function customerOf(key: string): SampleCustomer {
  const customer = customerByKey.get(key);
  if (!customer) throw new Error(`The sample book has no customer '${key}'`);
  return customer;
}

/** The document with this number. @throws Error when the book has none: a slip in the sample itself. */
export function invoiceOf(number: string): SampleInvoice {
  const invoice = sampleBook.invoices.find((candidate) => candidate.number === number);
  if (!invoice) throw new Error(`The sample book has no invoice '${number}'`);
  return invoice;
}

function openInvoice([number, key, issued, totalMinor, openMinor, extras = {}]: OpenRow): SampleInvoice {
  const customer = customerOf(key);
  return {
    number,
    customer: key,
    kind: 'invoice',
    issued,
    due: issued + customer.terms,
    currency: customer.currency,
    totalMinor,
    openMinor,
    state: 'posted',
    ...extras,
  };
}
