import { asOfDay } from './as-of';
import { cellText } from './cell';
import { controlTotals } from './control-totals';
import { signatureOf } from './mapped-header';
import { isAmountField, isDayField } from './field';
import { openFile, type OpenedFile, type OpenedGrid } from './open-file';
import type { ReadColumn, ReadOptions, ReadProblem, ReadResult, ReadWarning, SkippedLine } from './read-result';
import { readTable, type TableReading } from './read-table';
import { isRefusal, type Refusal } from './refusal';
import { settledLines } from './settled-lines';

/**
 * Reads open invoices out of a delimited text or a workbook, without touching a ledger. Never throws for what a file
 * holds: a file over a limit or in a format not read comes back `refused` with one problem. Every line of the file is
 * in exactly one of `rows`, `skipped` and `problems`.
 */
export async function readInvoices(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const file = await openFile(bytes, options);
  if (isRefusal(file)) return refused(file, null, null);
  const readings = file.grids
    .filter(({ sheet }) => options.sheet === undefined || sheet === options.sheet)
    .map((grid) => ({ grid, reading: readTable(grid.rows, options) }));
  const chosen = readings.toSorted((a, b) => weightOf(b.reading) - weightOf(a.reading))[0];
  if (!chosen) return refused({ refused: 'no-table', line: null }, file, null);
  if (isRefusal(chosen.reading)) return refused(chosen.reading, file, chosen.grid);
  const unread = readings
    .filter((other) => other !== chosen && weightOf(other.reading) > 0 && !isSummaryOf(other.reading, chosen.reading))
    .map(({ grid }) => fileProblem('sheet-not-read', grid.sheet));
  return resultOf(file, chosen.grid, chosen.reading, unread, options);
}

function resultOf(
  file: OpenedFile,
  grid: OpenedGrid,
  reading: TableReading,
  unread: readonly ReadProblem[],
  options: ReadOptions,
): ReadResult {
  const { table, settled, classes, titles, merged } = reading;
  const columns = columnsOf(reading);
  const totals = controlTotals(table, settled, classes, merged.rows, reading.sections);
  const lines = settledLines(table.rows, classes, merged);
  const declared: SkippedLine[] =
    file.delimiterLine === null ? [] : [{ row: file.delimiterLine, code: 'delimiter-line', of: null }];
  return {
    layout: table.header.preset?.id ?? null,
    family: table.header.preset?.family ?? 'list',
    source: {
      encoding: file.encoding,
      delimiter: file.delimiter,
      sheet: grid.sheet,
      asOf: asOfDay(table, settled, titles, merged.rows, options),
    },
    columns,
    rows: merged.rows.toSorted((a, b) => a.row - b.row),
    skipped: [...declared, ...lines.skipped],
    problems: [...unread, ...columnProblems(reading, columns), ...lines.problems],
    totals,
    warnings: [...reading.warnings, ...fileWarnings(reading, totals)],
    signature: signatureOf(table.header),
    sheets: file.grids.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])),
    refused: false,
  };
}

function columnsOf({ table, settled, classes }: TableReading): ReadColumn[] {
  const documents = table.rows.filter((_, at) => classes[at] === 'document');
  return table.header.headings.map((heading, column) => {
    const field = table.mapping[column] ?? null;
    const date = isDayField(field) ? settled.dates.get(column) : undefined;
    const decimal = isAmountField(field) ? settled.decimals.get(column) : undefined;
    const samples = new Set<string>();
    for (const { cells } of documents) {
      const text = cellText(cells[column]);
      if (text !== '') samples.add(text);
      if (samples.size >= 3) break;
    }
    return {
      heading,
      field,
      dateOrder: date?.choice ?? null,
      decimal: decimal?.choice ?? null,
      decidedBy: date?.decidedBy ?? decimal?.decidedBy ?? null,
      samples: [...samples],
    };
  });
}

/** Columns that could be read two ways, and meanings without which nothing can be owed by anybody. */
function columnProblems({ settled, merged }: TableReading, columns: readonly ReadColumn[]): ReadProblem[] {
  const undecidable = columns.flatMap(({ heading, field }, column) => {
    if (isDayField(field) && settled.dates.get(column)?.undecidable)
      return [fileProblem('date-order-undecided', heading)];
    if (isAmountField(field) && settled.decimals.get(column)?.undecidable)
      return [fileProblem('decimal-undecided', heading)];
    return [];
  });
  const nameless = merged.rows.length === 0 && merged.problems.some(({ code }) => code === 'customer-missing');
  return nameless ? [...undecidable, fileProblem('column-missing', 'customer')] : undecidable;
}

function fileWarnings({ table, merged }: TableReading, totals: ReadResult['totals']): ReadWarning[] {
  const has = (field: Parameters<typeof table.columnsOf>[0]) => table.columnsOf(field).length > 0;
  const warnings: ReadWarning[] = [];
  const tellsOpen = has('open') || has('paid') || has('bucket') || has('openCompany');
  if (!tellsOpen && merged.rows.length > 0) warnings.push({ row: null, column: null, code: 'open-from-total' });
  if (!has('number') && !has('issuedOn') && !has('dueOn'))
    warnings.push({ row: null, column: null, code: 'no-dates-nor-numbers' });
  for (const { open, control } of Object.values(totals)) {
    if (control !== null && control !== open) warnings.push({ row: null, column: null, code: 'control-differs' });
  }
  return warnings;
}

/**
 * The sheet with most documents is the one meant; others that hold documents are named as not read. Balances without
 * number and day weigh little, documents without day a little less: they may sum up the list on another sheet.
 */
function weightOf(reading: TableReading | Refusal): number {
  if (isRefusal(reading)) return reading.refused === 'no-table' ? -2 : -1;
  const { rows, problems } = reading.merged;
  const undated = rows.filter(({ issuedOn, dueOn }) => !issuedOn && !dueOn);
  const bare = undated.filter(({ number }) => !number).length;
  return rows.length + problems.length - bare * 0.9 - (undated.length - bare) * 0.1;
}

/** A pivot of the list that was read: the same documents without their days. */
function isSummaryOf(other: TableReading | Refusal, chosen: TableReading | Refusal): boolean {
  if (isRefusal(other) || isRefusal(chosen)) return false;
  const known = new Set(chosen.merged.rows.map(({ number }) => number));
  const isDated = chosen.merged.rows.some(({ issuedOn, dueOn }) => issuedOn || dueOn);
  return (
    isDated && other.merged.rows.every((one) => one.number && known.has(one.number) && !one.issuedOn && !one.dueOn)
  );
}

function fileProblem(code: ReadProblem['code'], column: string | null): ReadProblem {
  return { row: null, column, code, raw: null, document: null };
}

function refused({ refused: code, line }: Refusal, file: OpenedFile | null, grid: OpenedGrid | null): ReadResult {
  return {
    layout: null,
    family: 'list',
    source: {
      encoding: file?.encoding ?? null,
      delimiter: file?.delimiter ?? null,
      sheet: grid?.sheet ?? null,
      asOf: null,
    },
    columns: [],
    rows: [],
    skipped: [],
    problems: [{ row: line, column: null, code, raw: null, document: null }],
    totals: {},
    warnings: [],
    signature: '',
    sheets: file?.grids.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])) ?? [],
    refused: true,
  };
}
