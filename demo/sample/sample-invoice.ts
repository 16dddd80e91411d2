/** A document of the sample book. Days are offsets from today, amounts minor units of `currency`, never negative. */
export type SampleInvoice = {
  number: string;
  /** `key` of the customer. */
  customer: string;
  kind: 'invoice' | 'credit-note';
  issued: number;
  due: number;
  currency: string;
  totalMinor: number;
  openMinor: number;
  state: 'posted' | 'draft' | 'cancelled';
};
