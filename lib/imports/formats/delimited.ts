import Papa from 'papaparse';
import { isBlankRow, type GridRow } from '../cell';
import { detectDelimiter, type Delimiter } from '../detect-delimiter';
import { refuse, type Refusal } from '../refusal';

/** A delimited text as rows; `delimiterLine` is the line `sep=;` that Excel reads and people never see. */
export type DelimitedText = { delimiter: Delimiter; rows: GridRow[]; delimiterLine: number | null };

/**
 * Cuts a text into records and cells. Lines count as in an editor, quoted line breaks included. A quote that is never
 * closed would swallow the rest of the file: it is refused with its line, unless quotes are plain signs in this file.
 */
export function readDelimited(source: string): DelimitedText | Refusal {
  const declared = /^sep=(.)\r?\n?/i.exec(source);
  const delimiter = detectDelimiter(source, declared?.[1]);
  const text = withoutEndMark(evenLines(declared ? source.slice(declared[0].length) : source, delimiter));
  const firstLine = declared ? 2 : 1;
  const quoted = parse(text, delimiter, delimiter === '~' ? '\0' : '"');
  const faulty = quoted.errors.find((error) => error.type === 'Quotes');
  if (!faulty) return { delimiter, rows: gridOf(quoted.data, firstLine), delimiterLine: declared ? 1 : null };
  const literal = gridOf(parse(text, delimiter, '\0').data, firstLine);
  if (isRegular(literal) && hasEvenQuotes(text)) {
    return { delimiter, rows: literal, delimiterLine: declared ? 1 : null };
  }
  const before = rowsOf(quoted.data.slice(0, faulty.row ?? 0), firstLine);
  return refuse(
    'unclosed-quote',
    before.reduce((line, row) => line + row.height, firstLine),
  );
}

/** Stands for a line break inside a value that is not quoted; a private sign that no export contains. */
const strayBreak = '\uE000';

function parse(text: string, delimiter: Delimiter, quoteChar: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar, skipEmptyLines: false });
}

/** One kind of line end. The tax office's `~` files end lines with CRLF and hold stray LF inside values. */
function evenLines(text: string, delimiter: Delimiter): string {
  if (delimiter === '~' && text.includes('\r\n')) {
    return text.replace(/(?<!\r)\n/g, strayBreak).replaceAll('\r\n', '\n');
  }
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function gridOf(records: string[][], firstLine: number): GridRow[] {
  const rows = rowsOf(records, firstLine);
  const last = rows.at(-1);
  if (last && last.cells.length <= 1 && isBlankRow(last.cells)) rows.pop();
  return rows;
}

function rowsOf(records: string[][], firstLine: number): GridRow[] {
  let line = firstLine;
  return records.map((record) => {
    let height = 1;
    // In place: a second array for each of 100,000 records is most of what the collector would have to clear away.
    record.forEach((cell, column) => {
      height += breaksIn(cell);
      record[column] = cleaned(cell);
    });
    const row = { line, height, cells: record };
    line += height;
    return row;
  });
}

function breaksIn(cell: string): number {
  return cell.includes('\n') || cell.includes(strayBreak) ? cell.split(/[\n\uE000]/).length - 1 : 0;
}

/** Blanks of every kind around a cell say nothing; inside, a line break is a blank. `="0012"` keeps Excel from counting. */
function cleaned(cell: string): string {
  const text = (/[^\S ]|\uE000/.test(cell) ? cell.replace(/(?:[^\S ]|\uE000)+/g, ' ') : cell).trim();
  return text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1).replaceAll('""', '"').trim() : text;
}

/** Old programs end a file with Ctrl-Z or zeros. */
function withoutEndMark(text: string): string {
  let end = text.length;
  while (end > 0 && (text.charCodeAt(end - 1) === 26 || text.charCodeAt(end - 1) === 0)) end -= 1;
  return text.slice(0, end);
}

/** A quote that opens somewhere and closes lines below leaves odd lines; nicknames and names in quotes do not. */
function hasEvenQuotes(text: string): boolean {
  return text.split('\n').every((line) => line.split('"').length % 2 === 1);
}

/** Whether nearly all records have one width: then quotes inside are inches or nicknames, not syntax. */
function isRegular(rows: readonly GridRow[]): boolean {
  const told = rows.filter((row) => !isBlankRow(row.cells));
  const widest = Math.max(...told.slice(0, 5000).map((row) => row.cells.length));
  return widest > 1 && told.filter((row) => row.cells.length === widest).length >= told.length * 0.95;
}
