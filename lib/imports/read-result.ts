import type { PlainDate } from '@/lib/domain/plain-date';
import type { DateOrder } from '@/lib/text/table-dates';
import type { DecimalMark } from '@/lib/text/table-numbers';
import type { Cell } from './cell';
import type { Encoding } from './decode-text';
import type { DecidedBy } from './decision';
import type { Delimiter } from './detect-delimiter';
import type { Field } from './field';
import type { RefusalCode } from './refusal';

/** What a person may settle beforehand. Options fill in where the file does not tell; proof in the file wins. */
export type ReadOptions = {
  /** ISO-4217 code for amounts whose currency neither a column nor a title tells. */
  currency?: string | undefined;
  dateOrder?: DateOrder | undefined;
  decimal?: DecimalMark | undefined;
  /** Meanings that a person once gave to columns, by the signature of the headings. */
  mappings?: Readonly<Record<string, readonly ColumnChoice[]>> | undefined;
  sheet?: string | undefined;
  encoding?: Encoding | undefined;
};

/** One column of a remembered mapping; orders and marks only where a person chose them. */
export type ColumnChoice = { field: Field | null; dateOrder?: DateOrder | null; decimal?: DecimalMark | null };

export type DocumentKind = 'invoice' | 'credit-note' | 'unapplied-payment';

export type Source = {
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  sheet: string | null;
  asOf: PlainDate | null;
};

export type ReadColumn = {
  heading: string;
  field: Field | null;
  dateOrder: DateOrder | null;
  decimal: DecimalMark | null;
  decidedBy: DecidedBy | null;
  /** The first different values, as written, for a person to check. */
  samples: readonly string[];
};

/** `taxIdKey` compares tax ids written differently and is null for generic ones; `sourceId` is the product's own id. */
export type ReadCustomer = {
  name: string;
  taxId: string | null;
  emails: readonly string[];
  taxIdKey: string | null;
  sourceId: string | null;
  phones: readonly string[];
  contactName: string | null;
};

/** A document that was read. Amounts are decimal strings; credit notes and unapplied payments are negative. */
export type ReadDocument = {
  row: number;
  customer: ReadCustomer;
  number: string | null;
  kind: DocumentKind;
  issuedOn: PlainDate | null;
  dueOn: PlainDate | null;
  currency: string | null;
  total: string | null;
  /** Null only while the decimal mark of its column is undecided. */
  open: string | null;
  type: 'invoice' | 'debit-note' | 'credit-note' | 'unapplied-payment';
  /** The tax office's number of the type (33, 34, 61): one folio may stand under several. */
  typeCode: string | null;
  paid: string | null;
  status: string | null;
  sourceId: string | null;
  series: string | null;
  instalment: string | null;
  concept: string | null;
  orderRef: string | null;
  link: string | null;
  /** The row as it stands in the file, for the preview. */
  cells: readonly Cell[];
};

export type SkipCode =
  | 'blank'
  | 'delimiter-line'
  | 'title'
  | 'header'
  | 'group'
  | 'bucket'
  | 'subtotal'
  | 'total'
  | 'footer'
  | 'line-of'
  | 'duplicate'
  | 'draft'
  | 'cancelled'
  | 'not-a-receivable';

/** `of` names the row of the document that this line belongs to. */
export type SkippedLine = { row: number; code: SkipCode; of: number | null };

export type ProblemCode =
  | RefusalCode
  | 'date-order-undecided'
  | 'decimal-undecided'
  | 'column-missing'
  | 'not-understood'
  | 'customer-missing'
  | 'amount-missing'
  | 'amount-unreadable'
  | 'date-unreadable'
  | 'amount-in-company-currency'
  | 'number-repeated'
  | 'sheet-not-read';

/**
 * What keeps a line from becoming a document (`row` is its line), or concerns the whole file or a column (`row` null).
 * `document` is the line as far as it was read, so that a person can complete it.
 */
export type ReadProblem = {
  row: number | null;
  column: string | null;
  code: ProblemCode;
  raw: string | null;
  document: ReadDocument | null;
};

export type WarningCode =
  | 'due-before-issue'
  | 'tax-id-check-digit'
  | 'email-unreadable'
  | 'date-in-words'
  | 'open-from-total'
  | 'no-dates-nor-numbers'
  | 'control-differs';

/** What a person should see although nothing is left out for it. */
export type ReadWarning = { row: number | null; column: string | null; code: WarningCode };

/** Per currency (`?` while unknown): documents, the sum of what is open, and what the file itself states as its total. */
export type ReadTotals = Readonly<Record<string, { rows: number; open: string | null; control: string | null }>>;

/** Everything that one file told. `refused`: nothing of it could be read, and `problems` says why. */
export type ReadResult = {
  layout: string | null;
  /** The family of sources that share numbers and ids: the product's, else `list`. */
  family: string;
  source: Source;
  columns: readonly ReadColumn[];
  rows: readonly ReadDocument[];
  skipped: readonly SkippedLine[];
  problems: readonly ReadProblem[];
  totals: ReadTotals;
  warnings: readonly ReadWarning[];
  /** The headings as one text: the key under which a mapping is remembered. */
  signature: string;
  sheets: readonly string[];
  refused: boolean;
};
