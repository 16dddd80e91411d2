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
  /** Derived and indexed: 1 while something is open, 0 when settled, so that panels read open invoices from an index. */
  isOpen: 0 | 1;
  /** Derived: what is still open in minor units, signed (credit notes negative). */
  openMinor: number;
};

/** The name people use for the document: series and number as they are written, else null. */
export function invoiceLabel({ series, number }: Pick<Invoice, 'series' | 'number'>): string | null {
  if (number === null) return series;
  return series && !number.startsWith(series) ? `${series}${number}` : number;
}
