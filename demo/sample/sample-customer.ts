/** A person at a customer who reads our mails. */
export type SampleContact = { name: string; address: string; role: string };

/** A customer of the sample book. */
export type SampleCustomer = {
  /** Short name by which invoices and conversations point here. */
  key: string;
  name: string;
  /** With a valid check digit where its country has one; null for foreign companies without one. */
  taxId: string | null;
  country: string;
  language: 'es' | 'en' | 'pt';
  locale: string;
  currency: string;
  contacts: readonly SampleContact[];
  /** Agreed term in days. */
  terms: number;
  /** The settled past: how many invoices, one every so many days, each around this many minor units. */
  past: { invoices: number; everyDays: number; aroundMinor: number };
};
