import { abonosArePayments } from './abono-kind';
import { cellText, isTold, type Cell, type GridRow } from './cell';
import { withBalance } from './balance-arithmetic';
import { classifyRows } from './classify-rows';
import { mostFrequent } from './company-currency';
import type { RowContext } from './document-amounts';
import { findHeader } from './find-header';
import { groupsAt, titleGroup, type Group } from './group-names';
import { withLabelColumn } from './label-column';
import { limits } from './limits';
import { mappedHeader, signatureOf } from './mapped-header';
import { lineStyleOf, mergeLines, type DocumentRow, type Merged } from './merge-lines';
import { outlineRows } from './outline-rows';
import { readRow } from './read-row';
import type { ReadOptions, ReadWarning, SkippedLine } from './read-result';
import { refuse, type Refusal } from './refusal';
import type { RowClass } from './row-class';
import { currencyOfRow } from './row-amounts';
import { hasRunningBalance } from './running-balance';
import { sectionCurrencies } from './section-currency';
import { settleColumns, type Settled } from './settle-columns';
import { cellOf, tableOf, type Table } from './table';
import { readTitleBlock, type TitleBlock } from './title-block';

/** A grid that was understood: its table, how columns are read, what every row is, and the documents. */
export type TableReading = {
  table: Table;
  classes: readonly RowClass[];
  titles: TitleBlock;
  settled: Settled;
  merged: Merged;
  /** The currency of the section in which each row stands, where the list has such sections. */
  sections: readonly (string | null)[] | null;
  warnings: readonly ReadWarning[];
};

/** Reads the documents of one grid; refuses a grid without a header of receivables or with too many rows. */
export function readTable(rows: readonly GridRow[], options: ReadOptions): TableReading | Refusal {
  const header = mappedHeader(rows, options.mappings) ?? findHeader(rows);
  if (!header) return refuse('no-table');
  const choices = options.mappings?.[signatureOf(header)];
  const plain = tableOf(
    rows,
    header,
    choices?.map((choice) => choice.field),
  );
  const titles = readTitleBlock(rows.slice(0, header.at));
  const settle = (one: Table, its: readonly RowClass[]) => settledTable(one, its, titles, options, choices ?? []);
  const asWritten = classifyRows(plain);
  if (asWritten.filter((one) => one === 'document' || one === 'line').length > limits.rows)
    return refuse('too-many-rows');
  const { table, classes, settled } = foldedTable(plain, settle) ?? settle(plain, asWritten);
  const fallbackCurrency = titles.currency ?? options.currency ?? null;
  const groups = groupsAt(table, classes);
  const sections = sectionCurrencies(rows, classes);
  const understood = hasRunningBalance(table, settled, classes, groups) ? withoutOpen(table) : table;
  return {
    table: understood,
    classes,
    titles,
    settled,
    sections,
    ...readDocuments(understood, classes, groups, settled, fallbackCurrency, sections),
  };
}

type SettledTable = { table: Table; classes: readonly RowClass[]; settled: Settled; outlined: boolean };

/** What every row is and how every column is read; sums that look like documents are found by what they add up. */
function settledTable(
  table: Table,
  classes: readonly RowClass[],
  titles: TitleBlock,
  options: ReadOptions,
  choices: Parameters<typeof settleColumns>[4],
): SettledTable {
  const settled = settleColumns(table, classes, titles, options, choices);
  const outline = outlineRows(table, classes, settled);
  const rows = outline ?? classes;
  const whole = choices.length > 0 ? null : withBalance(table, rows, settled);
  return { table: whole ?? table, classes: rows, settled, outlined: outline !== null };
}

/** A list with one column for customers and documents, if reading it so makes its sums add up. */
function foldedTable(
  plain: Table,
  settle: (table: Table, classes: readonly RowClass[]) => SettledTable,
): SettledTable | null {
  const folded = withLabelColumn(plain);
  const reading = folded && settle(folded, classifyRows(folded));
  return reading?.outlined ? reading : null;
}

/** A running balance is nobody's open amount: its column loses that meaning, and rows go by their own amounts. */
function withoutOpen(table: Table): Table {
  const meanings = table.mapping.map((field) => (field === 'open' ? null : field));
  return tableOf(table.rows, table.header, meanings);
}

function readDocuments(
  table: Table,
  classes: readonly RowClass[],
  groups: readonly (Group | null)[],
  settled: Settled,
  fallbackCurrency: string | null,
  sections: readonly (string | null)[] | null,
) {
  const documents = table.rows.filter((_, at) => classes[at] === 'document');
  const currencies = documents.map(({ cells }) => currencyOfRow(table, cells, fallbackCurrency));
  const companyCurrency = mostFrequent(currencies);
  const context = {
    table,
    settled,
    fallbackCurrency,
    companyCurrency,
    abonosArePayments: abonosArePayments(table, documents, companyCurrency),
  };
  const inSections = contextsOf(context, sections);
  const outer = titleGroup(table);
  const once = showsCustomersOnce(table, documents, classes, groups.some(Boolean));
  const style = lineStyleOf(table, documents);
  const read: DocumentRow[] = [];
  const skipped: SkippedLine[] = [];
  const warnings: ReadWarning[] = [];
  let above: readonly Cell[] | null = null;
  let lastRow: number | null = null;
  table.rows.forEach((row, at) => {
    if (classes[at] !== 'document' && classes[at] !== 'line') return;
    if (classes[at] === 'line' || isLedgerLine(table, row)) {
      skipped.push({ row: row.line, code: 'line-of', of: lastRow });
      return;
    }
    if (once && isTold(cellOf(table, row.cells, 'customer'))) above = row.cells;
    const reading = readRow(inSections(sections?.[at] ?? null), row, groups[at] ?? outer, above);
    lastRow = row.line;
    if (reading.is === 'skipped') skipped.push({ row: row.line, code: reading.code, of: null });
    else {
      read.push(reading);
      warnings.push(...reading.warnings);
    }
  });
  const merged = mergeLines(read, style);
  return { merged: { ...merged, skipped: [...skipped, ...merged.skipped] }, warnings };
}

/** One context for each currency, since nearly all rows of a file share it. */
function contextsOf(context: RowContext, sections: readonly (string | null)[] | null) {
  const known = new Map<string, RowContext>();
  for (const currency of new Set(sections))
    if (currency) known.set(currency, { ...context, fallbackCurrency: currency });
  return (currency: string | null) => (currency === null ? context : (known.get(currency) ?? context));
}

/** In a ledger only the receivable's own entry is the invoice. */
function isLedgerLine({ header }: Table, { cells }: GridRow): boolean {
  const entry = header.preset?.ledgerEntry;
  return entry !== undefined && !entry.says.test(cellText(cells[header.keys.indexOf(entry.heading)]));
}

/**
 * Whether the list names a customer in its first row alone, leaving the cells below empty (merged cells, pivots): then
 * no two neighbours name the same one. A single empty cell is a missing customer, not a habit, unless each customer's
 * rows end in a subtotal.
 */
function showsCustomersOnce(
  table: Table,
  documents: readonly GridRow[],
  classes: readonly RowClass[],
  grouped: boolean,
): boolean {
  if (grouped || table.columnsOf('customer').length === 0) return false;
  const names = documents.map(({ cells }) => cellText(cellOf(table, cells, 'customer')));
  const empty = names.filter((name) => name === '').length;
  const repeats = names.some((name, at) => name !== '' && name === names[at - 1]);
  return names[0] !== '' && !repeats && empty >= (classes.includes('subtotal') ? 1 : 2);
}
