import { cellText, type Cell, type GridRow } from './cell';
import type { LineStyle } from './preset';
import type { ReadDocument, ReadProblem, SkippedLine } from './read-result';
import { addDecimals } from './row-amounts';
import { textOf } from './row-customer';
import type { Table } from './table';

/** One row that was read as a document, before rows of one document are put together. */
export type DocumentRow = { document: ReadDocument; problems: readonly ReadProblem[] };

/** Documents, and what became of the rows that are none of their own. */
export type Merged = { rows: ReadDocument[]; skipped: SkippedLine[]; problems: ReadProblem[] };

/**
 * Puts the rows of one document together (imports §2.1: Zoho, Xero and FreshBooks write a row for each line). Without
 * lines, rows of one number are instalments when their due days differ, a repetition when they tell the same, and a
 * problem when they disagree: nothing is dropped in silence.
 */
export function mergeLines(read: readonly DocumentRow[], style: LineStyle | null): Merged {
  const merged: Merged = { rows: [], skipped: [], problems: [] };
  const byKey = new Map<string, ReadDocument[]>();
  for (const { document, problems } of read) {
    const key = keyOf(document);
    const seen = key === null ? [] : (byKey.get(key) ?? []);
    const first = seen[0];
    const isBareLine = problems.length > 0 && problems.every(({ code }) => code === 'amount-missing');
    const owner = isBareLine ? (first ?? previousOf(merged, document)) : first;
    if (owner && (isBareLine || (style === 'repeated' && problems.length === 0 && tellsTheSame(owner, document)))) {
      merged.skipped.push({ row: document.row, code: 'line-of', of: owner.row });
    } else if (problems.length > 0) {
      merged.problems.push(...problems);
    } else if (first && style === 'summed') {
      addLine(first, document);
      merged.skipped.push({ row: document.row, code: 'line-of', of: first.row });
    } else if (first && style === 'ledger') {
      merged.skipped.push({ row: document.row, code: 'line-of', of: first.row });
    } else if (key !== null && first) {
      placeRepeated(document, seen, merged);
    } else {
      merged.rows.push(document);
      if (key !== null) byKey.set(key, [document]);
    }
  }
  return merged;
}

/** A line without an amount that repeats the number above (extra taxes in the Chilean register) belongs to it. */
function previousOf({ rows }: Merged, { number }: ReadDocument): ReadDocument | undefined {
  const previous = rows.at(-1);
  return number !== null && previous?.number === number ? previous : undefined;
}

/** How rows of one number relate when no product tells: only lists with columns of line items have lines. */
export function lineStyleOf(table: Table, documents: readonly GridRow[]): LineStyle | null {
  const { preset } = table.header;
  if (preset?.lines) return preset.lines;
  if (table.columnsOf('lineItem').length === 0 && table.columnsOf('lineAmount').length === 0)
    return describesLines(table, documents) ? 'summed' : null;
  const columns = [...table.columnsOf('total'), ...table.columnsOf('open'), ...table.columnsOf('lineAmount')];
  const isLineAmount = table.columnsOf('total').length === 0 && table.columnsOf('open').length === 0;
  const seen = new Map<string, string>();
  for (const { cells } of documents) {
    const number = textOf(table, cells, 'number');
    if (number === '') continue;
    const amounts = columns
      .filter((column) => table.mapping[column] !== 'lineAmount')
      .map((column) => cellText(cells[column]));
    const before = seen.get(number);
    if (before !== undefined && before !== amounts.join('|')) return 'summed';
    seen.set(number, amounts.join('|'));
  }
  return isLineAmount ? 'summed' : 'repeated';
}

/**
 * Whether rows of one number are its lines although no column is called so: each has its own description and amount,
 * all have the same customer and days, and nothing tells what is open.
 */
function describesLines(table: Table, documents: readonly GridRow[]): boolean {
  if (table.columnsOf('concept').length === 0 || table.columnsOf('open').length > 0) return false;
  const heads = new Map<string, string>();
  const seen = new Set<string>();
  let repeated = false;
  for (const { cells } of documents) {
    const number = textOf(table, cells, 'number');
    if (number === '') continue;
    const head = (['customer', 'issuedOn', 'dueOn'] as const).map((field) => textOf(table, cells, field)).join('|');
    const line = `${number}|${textOf(table, cells, 'concept')}`;
    if (heads.has(number) && (heads.get(number) !== head || seen.has(line))) return false;
    repeated ||= heads.has(number);
    heads.set(number, head);
    seen.add(line);
  }
  return repeated;
}

/** Rows of one number that are no lines of one document. */
function placeRepeated(document: ReadDocument, seen: ReadDocument[], merged: Merged): void {
  const twin = seen.find((other) => tellsTheSame(other, document));
  if (twin) {
    const code = sameCells(twin.cells, document.cells) ? 'duplicate' : 'line-of';
    merged.skipped.push({ row: document.row, code, of: twin.row });
    return;
  }
  // The number of a payment is its cheque's or transfer's: one may settle several documents.
  const isPayment = document.kind === 'unapplied-payment';
  const isInstalment =
    document.dueOn !== null && seen.every((other) => other.dueOn !== null && other.dueOn !== document.dueOn);
  if (isPayment) {
    seen.push(document);
    merged.rows.push(document);
    return;
  }
  if (isInstalment || seen.every((other) => other.instalment !== document.instalment)) {
    for (const part of [...seen, document]) part.instalment ??= part.dueOn;
    seen.push(document);
    merged.rows.push(document);
    return;
  }
  merged.problems.push({ row: document.row, column: null, code: 'number-repeated', raw: document.number, document });
}

/** The same folio may stand under two types (Chile 33 and 34) and two customers: those are two documents. */
function keyOf({ number, type, typeCode, series, customer, kind, sourceId }: ReadDocument): string | null {
  if (number === null) return sourceId;
  return [number, kind, type, typeCode ?? '', series ?? '', customer.taxId ?? customer.name].join('\u001F');
}

function tellsTheSame(a: ReadDocument, b: ReadDocument): boolean {
  return (
    a.total === b.total &&
    a.open === b.open &&
    a.issuedOn === b.issuedOn &&
    a.dueOn === b.dueOn &&
    a.instalment === b.instalment
  );
}

function addLine(document: ReadDocument, line: ReadDocument): void {
  document.total = addDecimals(document.total, line.total, document.currency);
  document.open = addDecimals(document.open, line.open, document.currency);
  document.paid = addDecimals(document.paid, line.paid, document.currency);
}

function sameCells(a: readonly Cell[], b: readonly Cell[]): boolean {
  return a.length === b.length && a.every((cell, column) => cellText(cell) === cellText(b[column]));
}
