import type { Money } from './money';
import type { PlainDate } from './plain-date';
import type { Row } from './row';

export type InvoiceType = 'invoice' | 'debit-note' | 'credit-note';

/** A document that we issued. `total` is never negative: the type gives the sign. */
export type Invoice = Row & {
  customerId: string;
  type: InvoiceType;
  series: string | null;
  number: string | null;
  instalment: number | null;
  issuedOn: PlainDate | null;
  dueOn: PlainDate | null;
  total: Money;
  concept: string | null;
  orderRef: string | null;
  link: string | null;
  source: string;
  sourceId: string | null;
  cancelled: boolean;
  /** A policy for this document alone; it wins over the customer's. */
  policyId?: string | null;
};

/**
 * The name people use for the document: series and number as they are written, else null. Where figures would run into
 * each other, as in Argentina's points of sale, a dash parts them: `A-0002-00001207`.
 */
export function invoiceLabel({ series, number }: Pick<Invoice, 'series' | 'number'>): string | null {
  if (number === null) return series;
  if (!series || number.startsWith(series)) return number;
  return `${series}${/\d$/.test(series) && /^\d/.test(number) ? '-' : ''}${number}`;
}
